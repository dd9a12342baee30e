import { expect, test } from "vitest";
import { connect } from "../support.ts";

const stop = { operation: "executeCommand", arguments: { device_id: "electrolyser-1", body: { name: "stop" } } };

test("does not exist without --allow-actions, and no other tool acts instead", async () => {
  await using assistant = await connect();
  const { tools } = await assistant.client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["search_operations", "read", "read_timeseries"]);
  await expect(assistant.call("act", stop)).rejects.toThrow("act");
  const { text, isError } = await assistant.call("read", stop);
  expect(isError, text).toBe(true);
  expect(assistant.mock.requests.all).toHaveLength(0);
});

test("is marked as destructive, the others as reading", async () => {
  await using assistant = await connect({ allowActions: true });
  const { tools } = await assistant.client.listTools();
  const hints = tools.map(({ name, annotations }) => {
    const { readOnlyHint, destructiveHint, idempotentHint } = annotations ?? {};
    return [name, readOnlyHint, destructiveHint, idempotentHint];
  });
  expect(hints).toEqual([
    ["search_operations", true, false, true],
    ["read", true, false, true],
    ["read_timeseries", true, false, true],
    ["act", false, true, false],
  ]);
});

test("returns the result of a command", async () => {
  await using assistant = await connect({ allowActions: true });
  const { text, isError } = await assistant.call("act", stop);
  expect(isError, text).toBe(false);
  expect(text).toMatch(/^Done\.\n\{.*"state":"SUCCESS"/);
});

test("sends a request once, and says that the outcome is unknown", async () => {
  await using assistant = await connect({ allowActions: true });
  assistant.mock.faults.add({ kind: "drop-after", operation: "executeCommand" });
  const { text, isError } = await assistant.call("act", stop);
  expect(isError).toBe(true);
  expect(text).toMatch(/^ConnectionError: executeCommand: .*\nIt is unknown whether this was done/s);
  expect(assistant.mock.requests.of("executeCommand")).toHaveLength(1);
});

test("sends once what the client would send again, and says that nothing was done", async () => {
  await using assistant = await connect({ allowActions: true });
  assistant.mock.faults.add({ kind: "rate-limit", operation: "executeCommand", times: 1 });
  const { text, isError } = await assistant.call("act", stop);
  expect(isError).toBe(true);
  expect(text).toMatch(/HTTP 429.*\nNothing was done\.$/s);
  expect(assistant.mock.requests.of("executeCommand")).toHaveLength(1);
});

test("a command that fails on the device is an error", async () => {
  await using assistant = await connect({ allowActions: true });
  const body = { name: "set_charge_limit", arguments: { limit_percent: 400 } };
  const { text, isError } = await assistant.call("act", { ...stop, arguments: { device_id: "battery-rack-1", body } });
  expect(isError).toBe(true);
  expect(text).toMatch(/^CommandFailedError: .*ended as ERROR.*\nResponse: \{.*\nThe request was processed\.$/s);
});

test("says how to look up what it has started", async () => {
  await using assistant = await connect({ allowActions: true });
  const { text } = await assistant.call("act", { ...stop, operation: "createCommandExecution" });
  const [, operation, next] = /^Started, not finished yet\..*: (\w+) (\{.*\})$/.exec(text) ?? [];
  const shown = await assistant.call("read", { operation, arguments: JSON.parse(next ?? "") });
  expect(JSON.parse(shown.text)).toMatchObject({ state: "NEW" });
});

test("a call ends before assistants give up", async () => {
  const given: unknown[] = [];
  const execute = async (...values: unknown[]) => void given.push(...values);
  await using assistant = await connect({ allowActions: true, client: { commands: { execute } } });
  await assistant.call("act", stop);
  expect(given).toEqual(["electrolyser-1", { name: "stop" }, { retry: false, timeout: 50_000, throwOnFailure: true }]);
});
