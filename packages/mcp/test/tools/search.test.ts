import { expect, test } from "vitest";
import { catalog, connect } from "../support.ts";

test("shows the best operations with the schema of their arguments, and names others", async () => {
  await using assistant = await connect();
  const { text } = await assistant.call("search_operations", { query: "devices" });
  expect(text.match(/^Schema of `arguments`: /gm)).toHaveLength(3);
  expect(text).toMatch(/^listDevices \(read\): List devices/m);
  expect(text).toMatch(/\n\nAlso found:\n\w+ \(/);
});

test("an operationId shows that operation alone", async () => {
  await using assistant = await connect({ allowActions: true });
  const { text } = await assistant.call("search_operations", { query: "executeCommand" });
  expect(text).toMatch(/^executeCommand \(act\): /);
  expect(text).toContain('"required":["device_id","body"]');
  expect(text.match(/^Schema/gm)).toHaveLength(1);
});

test("says that what acts is off, without its schema", async () => {
  await using assistant = await connect();
  const { text } = await assistant.call("search_operations", { query: "executeCommand" });
  expect(text).toMatch(/executeCommand \(off\): /);
  expect(text).toContain("--allow-actions");
  expect(text).not.toContain("Schema");
});

test("without a query it lists all operations in few words", async () => {
  await using assistant = await connect();
  const { text } = await assistant.call("search_operations");
  expect(text.split("\n")).toHaveLength(catalog.length + 1);
  expect(text.length).toBeLessThan(3500);
  const nothing = await assistant.call("search_operations", { query: "zebra" });
  expect(nothing.text).toMatch(/^No operation has one of these words/);
});

test("the tools are few and short: every conversation begins with them", async () => {
  const bytes = async (allowActions: boolean) => {
    await using assistant = await connect({ allowActions });
    const { tools } = await assistant.client.listTools();
    return JSON.stringify(tools).length;
  };
  expect(await bytes(false)).toBeLessThan(2700);
  expect(await bytes(true)).toBeLessThan(4000);
});
