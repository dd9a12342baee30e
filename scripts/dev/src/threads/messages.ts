import type { Tasks } from "../core/tasks.ts";

/** A task for a thread. */
export interface Call<Name extends keyof Tasks = keyof Tasks> {
  readonly id: number;
  readonly name: Name;
  readonly argument: Parameters<Tasks[Name]>[0];
}

/** Result of a task. */
export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: unknown };
