import { afterEach, expect, test, vi } from "vitest";
import { UsageError } from "../../src/errors/index.ts";
import { createNodeFetch } from "../../src/node/node-fetch.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([{}, { dispatcher: { dispatch: () => true } }])(
  "on Bun it says at once what to use instead: %j",
  (options) => {
    vi.stubGlobal("Bun", {});
    expect(() => createNodeFetch(options)).toThrow(UsageError);
    expect(() => createNodeFetch(options)).toThrow(/Bun.*tls: \{ ca \}/s);
  },
);

test("on Node.js it is made", async () => {
  await createNodeFetch().close();
});
