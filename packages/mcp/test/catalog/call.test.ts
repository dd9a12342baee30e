import { expect, test, vi } from "vitest";
import { callOperation } from "../../src/catalog/call.ts";
import { catalog } from "../support.ts";

const operation = catalog.find(({ id }) => id === "executeCommand");

test("no argument changes a setting of the call", () => {
  const execute = vi.fn();
  if (operation === undefined) throw new Error("There is no such operation.");
  const values = { device_id: "rack-1", body: { name: "stop" }, retry: {}, expand: ["log"] };
  callOperation({ commands: { execute } }, operation, values, { retry: false });
  expect(execute.mock.calls).toEqual([["rack-1", { name: "stop" }, { expand: ["log"], retry: false }]]);
});

test("a client without the operation is an error", () => {
  if (operation === undefined) throw new Error("There is no such operation.");
  expect(() => callOperation({}, operation, {}, {})).toThrow("This version of the client has no operation");
});
