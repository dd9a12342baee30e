import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { withGateway } from "../../../src/core/parts/gateway.ts";
import { withHooks } from "../../../src/core/parts/hooks.ts";
import { createLimiter, withLimiter } from "../../../src/core/parts/limiter.ts";
import { logHooks } from "../../../src/core/parts/logger.ts";
import { withMiddleware } from "../../../src/core/parts/middleware.ts";
import type { TransportOptions } from "../../../src/core/types/options.ts";
import { UsageError } from "../../../src/errors/index.ts";
import { createTransport } from "../../../src/operations.ts";
import { testApi } from "../../support/api.ts";

const token = "secret_3f1c9d2a7b5e4c80";
const time = "milliseconds from 0 to 2147483647";
const counted = "a whole number of at least 1";

/** Values that are not allowed for options of every client: the option, its full name, what is allowed, what it is. */
const common: [options: object, name: string, allowed: string, is: string][] = [
  ...["timeout", "totalTimeout", "heartbeat", "idleTimeout"].flatMap((name) =>
    [
      [Number.NaN, "NaN"] as const,
      [-1, "-1"] as const,
      [2 ** 31, "2147483648"] as const,
      [Number.POSITIVE_INFINITY, "Infinity"] as const,
      ["5", '"5"'] as const,
      [null, "null"] as const,
      [new Date(0), "of class Date"] as const,
    ].map(([value, is]): [object, string, string, string] => [{ [name]: value }, name, time, is]),
  ),
  [{ retry: null }, "retry", "`false` or an object", "null"],
  [{ retry: true }, "retry", "`false` or an object", "true"],
  [{ retry: 3 }, "retry", "`false` or an object", "3"],
  [{ retry: [] }, "retry", "`false` or an object", "a list"],
  [{ retry: { attempts: Number.NaN } }, "retry.attempts", counted, "NaN"],
  [{ retry: { attempts: 0 } }, "retry.attempts", counted, "0"],
  [{ retry: { attempts: 1.5 } }, "retry.attempts", counted, "1.5"],
  [{ retry: { attempts: Number.POSITIVE_INFINITY } }, "retry.attempts", counted, "Infinity"],
  [{ retry: { attempts: "3" } }, "retry.attempts", counted, '"3"'],
  [{ retry: { attempts: null } }, "retry.attempts", counted, "null"],
  [{ retry: { delay: Number.NaN } }, "retry.delay", time, "NaN"],
  [{ retry: { delay: -1 } }, "retry.delay", time, "-1"],
  [{ retry: { maxDelay: Number.POSITIVE_INFINITY } }, "retry.maxDelay", time, "Infinity"],
  [{ maxBodySize: 0 }, "maxBodySize", counted, "0"],
  [{ maxBodySize: Number.NaN }, "maxBodySize", counted, "NaN"],
  [{ maxBodySize: 10n }, "maxBodySize", counted, "a bigint"],
  [{ token: {} }, "token", "a text, a function or `null`", "an object"],
  [{ token: [token] }, "token", "a text, a function or `null`", "a list"],
  [{ token: Promise.resolve(token) }, "token", "a text, a function or `null`", "a promise that is not awaited"],
  [{ token: 5 }, "token", "a text, a function or `null`", "5"],
  [{ baseUrl: null }, "baseUrl", "a text", "null"],
  [{ baseUrl: new URL("https://cloud.example") }, "baseUrl", "a text", "of class URL"],
  [{ allowHttp: "false" }, "allowHttp", "`true` or `false`", '"false"'],
  [{ fetch: "x" }, "fetch", "a function", '"x"'],
  [{ fetch: null }, "fetch", "a function", "null"],
  [{ webSocket: {} }, "webSocket", "a function", "an object"],
  [{ validate: true }, "validate", "a function", "true"],
  [{ headers: "X-A: 1" }, "headers", "an object, a Headers or a list of pairs", "a string"],
  [{ headers: ["X-A: 1"] }, "headers", "an object, a Headers or a list of pairs", "a list"],
  [{ headers: [[1, "x"]] }, "headers", "an object, a Headers or a list of pairs", "a list"],
  [
    { headers: Promise.resolve({}) },
    "headers",
    "an object, a Headers or a list of pairs",
    "a promise that is not awaited",
  ],
  [{ headers: () => ({}) }, "headers", "an object, a Headers or a list of pairs", "a function"],
];

/** The same for those that `createClient` has besides. */
const ofClient: typeof common = [
  ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((value): (typeof common)[number] => [
    { maxInFlight: value },
    "maxInFlight",
    `\`false\` or ${counted}`,
    String(value),
  ]),
  [{ maxInFlight: "5" }, "maxInFlight", `\`false\` or ${counted}`, '"5"'],
  [{ maxInFlight: null }, "maxInFlight", `\`false\` or ${counted}`, "null"],
  [{ maxInFlight: true }, "maxInFlight", `\`false\` or ${counted}`, "true"],
  [{ user: null }, "user", "a text that is not empty", "null"],
  [{ user: "" }, "user", "a text that is not empty", '""'],
  [{ gateway: null }, "gateway", "a text", "null"],
  [{ hooks: null }, "hooks", "an object", "null"],
  [{ hooks: [] }, "hooks", "an object", "a list"],
  [{ hooks: () => {} }, "hooks", "an object", "a function"],
  [{ hooks: { onRequest: "x" } }, "hooks.onRequest", "a function", '"x"'],
  [{ hooks: { onRetry: null } }, "hooks.onRetry", "a function", "null"],
  [{ middleware: null }, "middleware", "a list of functions or a function", "null"],
  [{ middleware: {} }, "middleware", "a list of functions or a function", "an object"],
  [{ middleware: [async () => new Response(), undefined] }, "middleware[1]", "a function", "undefined"],
  [{ logger: null }, "logger", "an object with the functions `debug`, `info` or `warn`", "null"],
  [{ logger: {} }, "logger", "an object with the functions `debug`, `info` or `warn`", "an object"],
  [{ logger: console.log }, "logger", "an object with the functions `debug`, `info` or `warn`", "a function"],
  [{ logger: { warn: "x" } }, "logger.warn", "a function", '"x"'],
  [{ deprecationNotices: 0 }, "deprecationNotices", "`true` or `false`", "0"],
];

/** Holds an error to what every one of them keeps. */
function expectRefusal(run: () => unknown, message: string): void {
  let error: unknown;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toBe(message);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(token);
}

describe("createClient refuses", () => {
  test.each([...common, ...ofClient])("%o", (options, name, allowed, is) => {
    const run = () => createCore(testApi, { token, ...options });
    expectRefusal(run, `\`${name}\` has to be ${allowed}. It is ${is}.`);
  });
});

describe("createTransport refuses", () => {
  test.each(common)("%o", (options, name, allowed, is) => {
    const run = () => createTransport({ token, ...options });
    expectRefusal(run, `\`${name}\` has to be ${allowed}. It is ${is}.`);
  });
});

test.each<[string, () => unknown, string]>([
  [
    "options that are a token",
    () => createCore(testApi, token as never),
    "The options have to be an object. They are a string.",
  ],
  ["options that are null", () => createTransport(null as never), "The options have to be an object. They are null."],
  [
    "an option with a typing error",
    () => createTransport({ token, timeOut: 5 } as TransportOptions),
    "There is no option `timeOut`, only token, baseUrl, allowHttp, fetch, webSocket, heartbeat, idleTimeout, headers, timeout, totalTimeout, retry, validate, maxBodySize.",
  ],
  [
    "an option of a retry with a typing error",
    () => createCore(testApi, { token, retry: { retries: 5 } as object }),
    "There is no option `retry.retries`, only attempts, delay, maxDelay.",
  ],
  [
    "a part that was not called",
    () => createTransport({ token }, withGateway as never),
    "After the options, pass only parts, such as `withGateway()`.",
  ],
  [
    "a part that is none",
    () => createTransport({ token }, null as never),
    "After the options, pass only parts, such as `withGateway()`.",
  ],
  ["a limit of none", () => createLimiter({ maxInFlight: 0 }), `\`maxInFlight\` has to be ${counted}. It is 0.`],
  ["a limit without a name", () => createLimiter(5 as never), "The options have to be an object. They are 5."],
  [
    "a limiter that was not made",
    () => withLimiter(createLimiter as never),
    "`limiter` has to be a limiter, such as `createLimiter()`. It is a function.",
  ],
  ["hooks that are none", () => withHooks(null as never), "`hooks` has to be an object. It is null."],
  ["middleware that is none", () => withMiddleware(null as never), "`middleware[0]` has to be a function. It is null."],
  [
    "a logger that is none",
    () => logHooks(console.log as never),
    "`logger` has to be an object with the functions `debug`, `info` or `warn`. It is a function.",
  ],
])("%s is refused", (_name, run, message) => {
  expectRefusal(run, message);
});

test("accepts allowed values, and treats undefined as missing", () => {
  class Hooks {
    readonly count = 0;
    onRequest(): void {}
  }
  const write = Object.assign(() => {}, { debug: () => {}, level: 3 });
  const all = {
    timeout: 0,
    totalTimeout: 2 ** 31 - 1,
    heartbeat: 0.5,
    idleTimeout: 0,
    maxBodySize: Number.POSITIVE_INFINITY,
  };
  expect(() =>
    createCore(testApi, { token, ...all, retry: { attempts: 1, delay: 0 }, hooks: new Hooks() }),
  ).not.toThrow();
  expect(() => createCore(testApi, { token, logger: write, maxInFlight: false, retry: false })).not.toThrow();
  expect(() => createCore(testApi, { token, logger: console, middleware: [], hooks: {} })).not.toThrow();
  const none = { timeout: undefined, retry: undefined, hooks: undefined, user: undefined, unknown: undefined };
  expect(() => createCore(testApi, { token, ...none } as TransportOptions)).not.toThrow();
});
