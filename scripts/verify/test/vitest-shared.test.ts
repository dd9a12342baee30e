import { afterEach, expect, test, vi } from "vitest";
import { configOfTests } from "../../../vitest.shared.ts";

afterEach(() => vi.unstubAllGlobals());

const runOn = (node: string) => vi.stubGlobal("process", { versions: { node } });

test("an old Node is refused in one sentence", () => {
  runOn("20.20.2");
  expect(() => configOfTests()).toThrow(
    /^The tests need Node 22 or newer, this is Node 20\.20\.2: run npm test, or put node_modules\/\.bin first on PATH/,
  );
});

test("all packages have the same limits, and options of their own", () => {
  runOn("22.0.0");
  expect(configOfTests({ include: ["a"] })).toEqual({
    test: {
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 180_000,
      expect: { poll: { timeout: 60_000 } },
      include: ["a"],
    },
  });
});

test("npm test looks for no tests in packages inside of a package: those may need a browser", () => {
  runOn("22.0.0");
  const { include } = configOfTests().test as { include?: string[] };
  expect(include).toEqual(["test/**/*.test.{ts,tsx,mjs}"]);
});
