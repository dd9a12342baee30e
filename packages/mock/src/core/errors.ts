import type { MockErrorCode, StatusWith } from "./codes.ts";

/** One element of the documented error object. */
export interface ErrorItem {
  readonly code: MockErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Thrown to respond to a request with an error of the API; it never leaves the mock. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly errors: readonly ErrorItem[];

  constructor(status: number, errors: readonly ErrorItem[]) {
    super(errors.map(({ code, message }) => `${code}: ${message}`).join("; "));
    this.status = status;
    this.errors = errors;
  }
}

/** Returns a refusal with one error. */
export function refuse<Code extends MockErrorCode>(
  status: StatusWith<Code>,
  code: Code,
  message: string,
  details?: ErrorItem["details"],
): Refusal {
  return new Refusal(status, [details === undefined ? { code, message } : { code, message, details }]);
}

const notFoundCodes = {
  blueprint: "BLUEPRINT_NOT_FOUND",
  device: "DEVICE_NOT_FOUND",
  execution: "EXECUTION_NOT_FOUND",
  rule: "RULE_NOT_FOUND",
  site: "SITE_NOT_FOUND",
} as const;

/** Returns the refusal for a resource that does not exist, or that the caller does not see. */
export function notFound(resource: keyof typeof notFoundCodes, details: Readonly<Record<string, unknown>>): Refusal {
  return refuse(404, notFoundCodes[resource], `There is no such ${resource}.`, details);
}

/** Thrown by `startMockServer` when its port is in use by another program. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
  readonly code = "EADDRINUSE";
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number, cause: unknown) {
    super(`Port ${port} on ${host} is in use by another program. Choose another port, or 0 for any free one.`, {
      cause,
    });
    this.host = host;
    this.port = port;
  }
}

/** Thrown by `startMockServer` when the file that keeps its state cannot be used. */
export class StateFileError extends Error {
  override readonly name = "StateFileError";
  readonly path: string;

  constructor(path: string, action: "read" | "write", cause: unknown) {
    super(`Cannot ${action} the state in ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.path = path;
  }
}

/** A problem in a description that prevents the mock from serving an operation. */
export interface DescriptionProblem {
  /** The operationId, else method and path. */
  readonly operation: string;
  /** JSON pointer from the root of the description, without the leading `#`. */
  readonly pointer: string;
  readonly reason: string;
}

/** Thrown when a description cannot be served. */
export class DescriptionError extends Error {
  override readonly name = "DescriptionError";
  /** Empty when the problem is not one of single operations. */
  readonly problems: readonly DescriptionProblem[];

  constructor(message: string, problems: readonly DescriptionProblem[] = []) {
    const lines = problems.map(({ operation, pointer, reason }) => `\n  ${operation}: ${reason} (#${pointer})`);
    super(message + lines.join(""));
    this.problems = problems;
  }
}
