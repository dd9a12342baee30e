/** The failure that the mock plans for the first request of a run. */
export type ConsoleFault = "none" | "rate-limit" | "server-error" | "drop-after";

/** The role of the token that the program uses. */
export type ConsoleRole = "OWNER" | "READONLY";

/** A program and the circumstances in which it runs. */
export interface ConsoleRun {
  readonly code: string;
  readonly role: ConsoleRole;
  readonly fault: ConsoleFault;
  /** Milliseconds by which the clock is ahead of its first moment. */
  readonly ahead: number;
}

/** Messages to the frame and its worker. */
export type ConsoleRequest =
  | ({ readonly type: "run" } & ConsoleRun)
  | { readonly type: "advance"; readonly milliseconds: number }
  | { readonly type: "stop" };

/** An HTTP request that the program sent. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  /** Undefined while it is processed, and when the response was lost. */
  readonly status: number | undefined;
  readonly operationId: string | undefined;
}

/** An error that the program did not catch. */
export interface UncaughtError {
  readonly name: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly outcome: string | undefined;
}

/** Messages from the worker and its frame. */
export type ConsoleReport =
  | { readonly type: "ready" }
  | { readonly type: "line"; readonly text: string }
  | { readonly type: "requests"; readonly requests: readonly SentRequest[] }
  | { readonly type: "done"; readonly error?: UncaughtError }
  | { readonly type: "stopped"; readonly reason: "asked" | "time" };

/** The first moment of the clock of each run. */
export const firstMoment = "2026-01-14T12:00:00Z";
/** Time that a program may take, in milliseconds. */
export const runTimeLimit = 10_000;
/** Lines of output that are shown. */
export const lineLimit = 200;
