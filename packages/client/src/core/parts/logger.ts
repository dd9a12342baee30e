import { printable } from "../../errors/printable.ts";
import { func, type Rule, refusal } from "../../values/rules.ts";
import type { Hooks, OutgoingRequest } from "../types/hooks.ts";
import type { Logger } from "../types/logger.ts";

/** Methods that tell loggers which take fields first: pino (also that of Fastify) and bunyan. */
interface FieldsFirst {
  readonly bindings?: unknown;
  readonly addSerializers?: unknown;
}

/** Headers whose values may be secret. The token is not among the headers that hooks see. */
const secretHeader = /auth|cookie|key|secret|token/;

/** Placeholders of `console`, of `util.format` and of loggers that use it. */
const placeholder = /%(?=[%cdfijoOs])/g;

/** Checks a logger, which has at least one level and may have other members, too. */
export const loggerRule: Rule = (name, value) => {
  const { debug, info, warn } = (value ?? {}) as Logger;
  const levels = Object.entries({ debug, info, warn }).filter(([, level]) => level !== undefined);
  if (levels.length === 0) throw refusal(name, "an object with the functions `debug`, `info` or `warn`", value);
  for (const [level, write] of levels) func(`${name}.${level}`, write);
};

/**
 * Returns hooks that write a log. Bodies are left out, and so are the values of headers that may be secret.
 * @throws {UsageError} when the logger has no such functions.
 */
export function logHooks(logger: Logger): Hooks {
  loggerRule("logger", logger);
  const { bindings, addSerializers } = logger as FieldsFirst;
  const takesFieldsFirst = typeof bindings === "function" || typeof addSerializers === "function";
  const write = (level: keyof Logger, message: string, fields: Record<string, unknown>) => {
    const text = printable(message).replace(placeholder, "\\u0025");
    if (!takesFieldsFirst) return logger[level]?.(text, fields);
    const { error: err, ...others } = fields;
    return (logger as Record<string, (...entry: unknown[]) => void>)[level]?.(err ? { ...others, err } : others, text);
  };
  return {
    onRequest: (request) => {
      const { operation, attempt, method, url } = request;
      write("debug", `${method} ${url}`, { operation, method, url, attempt, headers: shownHeaders(request) });
    },
    onResponse: ({ request: { operation, attempt, method, url }, status, duration }) => {
      write("debug", `${status} ${method} ${url}`, { operation, method, url, attempt, status, duration });
    },
    onError: ({ request: { operation, attempt, method, url }, error, duration }) => {
      write("warn", error.message, { operation, method, url, attempt, duration, error });
    },
    onRetry: ({ operation, method, url, attempt, delay }) => {
      write("info", `attempt ${attempt} of ${method} ${url}`, { operation, method, url, attempt, delay });
    },
  };
}

function shownHeaders({ headers }: OutgoingRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? "***" : value]),
  );
}
