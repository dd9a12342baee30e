import { expect, test } from "vitest";
import { callSchema, operationNamed } from "../../src/tools/tool.ts";
import { catalog } from "../support.ts";

const reading = catalog.filter(({ use }) => use === "read");

test("the schema of a tool names the operations that it calls, and no others", () => {
  const schema = callSchema(reading) as { readonly properties: { readonly operation: object } };
  expect(schema.properties.operation).toEqual({ type: "string", enum: reading.map(({ id }) => id) });
});

test("an operation of another tool is not found, also when nothing has checked the arguments", () => {
  expect(operationNamed(reading, "getDevice").id).toBe("getDevice");
  expect(() => operationNamed(reading, "executeCommand")).toThrow("There is no operation executeCommand.");
});
