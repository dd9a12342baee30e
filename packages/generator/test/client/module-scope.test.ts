import { expect, test } from "vitest";
import { freeName, ModuleScope } from "../../src/client/module-scope.ts";

test("an imported value is renamed where the module declares its name", () => {
  const scope = new ModuleScope(["call", "call_", "stream"]);
  expect(scope.value("./call.ts", "call")).toBe("call__");
  expect(scope.value("./call.ts", "call")).toBe("call__");
  expect(scope.value("./bind.ts", "bind")).toBe("bind");
  expect(scope.statements()).toBe('import { bind } from "./bind.ts";\nimport { call as call__ } from "./call.ts";\n');
});

test("two values of one name from two modules have two names", () => {
  const scope = new ModuleScope([]);
  expect([scope.value("./a.ts", "thing"), scope.value("./b.ts", "thing")]).toEqual(["thing", "thing_"]);
});

test("types and values of a module come in one statement, packages come first", () => {
  const scope = new ModuleScope([]);
  scope.value("./call.ts", "call");
  scope.type("./call.ts", "Call");
  scope.type("./call.ts", "Call");
  scope.type("../client.ts", "Client");
  scope.type("@scope/models", "Device");
  expect(scope.statements().split("\n")).toEqual([
    'import type { Device } from "@scope/models";',
    'import type { Client } from "../client.ts";',
    'import { type Call, call } from "./call.ts";',
    "",
  ]);
});

test("without imports there is no statement", () => {
  expect(new ModuleScope(["call"]).statements()).toBe("");
});

test("a free name is taken afterwards", () => {
  const taken = new Set(["a"]);
  expect([freeName("a", taken), freeName("a", taken), freeName("b", taken)]).toEqual(["a_", "a__", "b"]);
});
