import type { Tasks } from "./tasks.ts";

/** A task for a thread. */
export interface Call {
  readonly id: number;
  readonly name: keyof Tasks;
  readonly argument: string;
}

/** What came of it. */
export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: unknown };
