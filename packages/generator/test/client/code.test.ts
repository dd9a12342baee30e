import { describe, expect, it } from "vitest";
import { callOf, literal, objectCode, printCode, printConstant } from "../../src/client/code.ts";

const width = 60;
const id = "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02";

describe("literal", () => {
  it.each([
    [null, "null"],
    [undefined, "undefined"],
    ['it\'s "so"', '"it\'s \\"so\\""'],
    [[], "[]"],
    [{}, "{}"],
    [{ "a-b": 1, c: [true, { d: null }] }, '{ "a-b": 1, c: [true, { d: null }] }'],
  ])("writes %j as TypeScript does", (value, text) => {
    expect(printCode(literal(value), width)).toBe(text);
  });
});

describe("printCode", () => {
  it("leaves code on one line that fits", () => {
    expect(printCode(callOf("get", [literal(id)]), width, ";")).toBe(`get("${id}");`);
  });

  it("breaks a call with several arguments at each of them", () => {
    const call = callOf("update", [literal(id), literal({ name: "Battery" })]);
    expect(printCode(call, width, ";")).toBe(`update(\n  "${id}",\n  { name: "Battery" },\n);`);
  });

  it("keeps the brackets of a single argument on the line of the call", () => {
    const call = callOf("for (const row of query", [objectCode([["telemetry", literal([id, id])]])]);
    const lines = ["for (const row of query({", "  telemetry: [", `    "${id}",`, `    "${id}",`, "  ],", "})) {"];
    expect(printCode(call, width, ") {")).toBe(lines.join("\n"));
  });

  it("leaves a long text as it is, because nothing can be broken", () => {
    const text = "x".repeat(80);
    expect(printCode(literal(text), width)).toBe(`"${text}"`);
  });
});

describe("printConstant", () => {
  it("puts a value without arguments that does not fit on a line of its own", () => {
    const name = "n".repeat(50);
    expect(printConstant("value", callOf(name, []), width)).toBe(`const value =\n  ${name}();`);
    expect(printConstant("value", callOf("short", []), width)).toBe("const value = short();");
  });
});
