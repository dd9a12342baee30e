import { expect, test, vi } from "vitest";
import { connect } from "../support.ts";

const hour = {
  operation: "queryTimeseries",
  arguments: {
    body: {
      from: "2026-01-14T11:00:00Z",
      to: "2026-01-14T12:00:00Z",
      granularity: "1m",
      telemetry: [{ device: "battery-rack-1", attribute: ["soc"] }],
    },
  },
};

test("returns statistics of all rows and the first rows", async () => {
  await using assistant = await connect();
  const { text, isError } = await assistant.call("read_timeseries", { ...hour, max_rows: 2 });
  expect(isError, text).toBe(false);
  const [head, statistics = ""] = text.split("\n");
  expect(head).toBe("Statistics of 60 rows, by column:");
  const { attribute, count, min, max, mean } = JSON.parse(statistics);
  expect([attribute, count]).toEqual(["soc", 60]);
  expect(mean).toBeGreaterThanOrEqual(min);
  expect(mean).toBeLessThanOrEqual(max);
  expect(text).toMatch(/\n\["2026-01-14T11:00:00Z",[\d.]+\]\n\["2026-01-14T11:01:00Z",[\d.]+\]\n\nShown: 2 of 60 rows/);
});

test("returns no rows but the same statistics for max_rows 0", async () => {
  await using assistant = await connect();
  const { text } = await assistant.call("read_timeseries", { ...hour, max_rows: 0 });
  expect(text).toMatch(/"count":60/);
  expect(text).toMatch(/\n\nShown: 0 of 60 rows, as "max_rows" says\.$/);
});

test("cuts the rows where the text is long enough", async () => {
  await using assistant = await connect({ maxOutput: 200 });
  const { text } = await assistant.call("read_timeseries", hour);
  const rows = text.split("\n").filter((line) => line.startsWith("["));
  expect(rows.join("\n").length).toBeLessThanOrEqual(200);
  expect(text).toContain(`Cut: ${rows.length} of 60 rows`);
});

test("tells of its progress when there is much to read", async () => {
  await using assistant = await connect();
  const messages: (string | undefined)[] = [];
  const body = { ...hour.arguments.body, from: "2026-01-14T09:00:00Z", granularity: "1s" };
  await assistant.client.callTool(
    { name: "read_timeseries", arguments: { ...hour, arguments: { body }, max_rows: 0 } },
    { onprogress: ({ message }) => messages.push(message) },
  );
  expect(messages).toEqual(["5000 rows read", "10000 rows read"]);
  const onerror = vi.fn();
  assistant.client.onerror = onerror;
  await assistant.call("read_timeseries", { ...hour, arguments: { body }, max_rows: 0 });
  expect(onerror, "an assistant that did not ask is not told").not.toHaveBeenCalled();
});

test("reading ends when the assistant cancels it", async () => {
  const queryTimeseries = vi.fn(async function* read(_body: object, _options: { signal: AbortSignal }) {
    yield await new Promise<never>(() => {});
  });
  await using assistant = await connect({ client: { telemetry: { queryTimeseries } } });
  const cancelling = new AbortController();
  const call = { name: "read_timeseries", arguments: hour };
  const cancelled = expect(assistant.client.callTool(call, { signal: cancelling.signal })).rejects.toThrow();
  await vi.waitFor(() => expect(queryTimeseries).toHaveBeenCalled());
  const [, settings] = queryTimeseries.mock.calls[0] ?? [];
  expect(settings?.signal.aborted).toBe(false);
  cancelling.abort();
  await cancelled;
  await vi.waitFor(() => expect(settings?.signal.aborted).toBe(true));
});
