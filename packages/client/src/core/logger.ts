import type { Hooks, OutgoingRequest } from "./hooks.ts";

/** Writes an entry of a log: a text for people, and the same as data. */
export type LogFunction = (message: string, fields: Readonly<Record<string, unknown>>) => void;

/** Where the client logs to; `console` is one. Levels that are missing are left out. */
export interface Logger {
  /** Requests and answers. */
  readonly debug?: LogFunction | undefined;
  /** Requests that are sent again. */
  readonly info?: LogFunction | undefined;
  /** Attempts that failed. */
  readonly warn?: LogFunction | undefined;
}

/** Headers whose values are nobody's business. The token is not among what hooks see in the first place. */
const secretHeader = /auth|cookie|key|secret|token/;

/** Hooks that write a log. Bodies are left out, and so are the values of headers that may be secret. */
export function logHooks(logger: Logger): Hooks {
  return {
    onRequest: (request) => {
      const { operation, attempt, method, url } = request;
      logger.debug?.(`${method} ${url}`, { operation, method, url, attempt, headers: shownHeaders(request) });
    },
    onResponse: ({ request: { operation, attempt, method, url }, status, duration }) => {
      logger.debug?.(`${status} ${method} ${url}`, { operation, method, url, attempt, status, duration });
    },
    onError: ({ request: { operation, attempt, method, url }, error, duration }) => {
      logger.warn?.(error.message, { operation, method, url, attempt, duration, error });
    },
    onRetry: ({ operation, method, url, attempt, delay }) => {
      logger.info?.(`attempt ${attempt} of ${method} ${url}`, { operation, method, url, attempt, delay });
    },
  };
}

function shownHeaders({ headers }: OutgoingRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? "***" : value]),
  );
}
