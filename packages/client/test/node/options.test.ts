import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/errors/index.ts";
import { createNodeFetch, type NodeFetchOptions } from "../../src/node.ts";

const dispatcher = { dispatch: () => true };

describe("an option that is not valid is refused at once", () => {
  test.each<[string, NodeFetchOptions, string]>([
    ["a path as certificate", { ca: "gateway.pem" }, "text of certificates in PEM"],
    [
      "a certificate that is none",
      { ca: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" },
      "cannot be read",
    ],
    ["no certificate at all", { ca: [] }, "no certificate"],
    ["no connection", { connections: 0 }, "`connections` has to be a whole number of at least 1. It is 0."],
    ["no number of connections", { connections: null as never }, "`connections` has to be a whole number"],
    ["a time that is too long for timers", { connectTimeout: 2 ** 31 }, "`connectTimeout` has to be milliseconds"],
    ["a time that is too long to keep", { keepAliveTimeout: 2 ** 31 }, "`keepAliveTimeout`"],
    [
      "a typing error",
      { conections: 5 } as object,
      "There is no option `conections`, only ca, connections, pipelining,",
    ],
    ["no options", null as never, "The options have to be an object. They are null."],
    ["null for a certificate", { ca: null as never }, "`ca` has to be texts or bytes of PEM. It is null."],
    ["a number in a list of certificates", { ca: [5 as never] }, "`ca` has to be texts or bytes of PEM. It is 5."],
    [
      "null for a dispatcher",
      { dispatcher: null as never },
      "`dispatcher` has to be a dispatcher of undici. It is null.",
    ],
    ["half a request", { pipelining: 0.5 }, "`pipelining`"],
    ["a time of the past", { connectTimeout: -1 }, "`connectTimeout`"],
    ["no time", { keepAliveTimeout: 0 }, "`keepAliveTimeout`"],
    ["endless time", { keepAliveMaxTimeout: Number.POSITIVE_INFINITY }, "`keepAliveMaxTimeout`"],
    ["a dispatcher that is none", { dispatcher: {} as never }, "dispatcher of undici"],
    ["a dispatcher and what it would need", { dispatcher, pipelining: 1 }, "pass `pipelining` to that dispatcher"],
    ["a dispatcher and a certificate", { dispatcher, ca: "" }, "pass `ca` to that dispatcher"],
  ])("%s", (_name, options, text) => {
    expect(() => createNodeFetch(options)).toThrow(UsageError);
    expect(() => createNodeFetch(options)).toThrow(text);
  });
});

test("there is no way to turn the check of certificates off", () => {
  // Whoever adds one has to come by here first.
  const names: Record<keyof NodeFetchOptions, true> = {
    ca: true,
    connections: true,
    pipelining: true,
    connectTimeout: true,
    keepAliveTimeout: true,
    keepAliveMaxTimeout: true,
    dispatcher: true,
  };
  expect(Object.keys(names)).toHaveLength(7);
});
