import { expect, test, vi } from "vitest";
import { FormatError, UsageError } from "../../src/errors/index.ts";
import { csvPieces, type TimeseriesCsvOptions, toCsv } from "../../src/timeseries/csv.ts";
import { parseTimeseries } from "../../src/timeseries/timeseries.ts";
import { inPieces } from "../support/bytes.ts";
import { collect } from "../support/collect.ts";
import { failure } from "../support/failure.ts";

const parse = (text: string, dataTypes: string) => parseTimeseries(inPieces(text), { dataTypes });
const csv = (text: string, dataTypes: string, options?: TimeseriesCsvOptions) => toCsv(parse(text, dataTypes), options);
/** Column of device `d`. */
const column = (attribute: string) => `telemetry=${attribute} device=d`;

test("writes names, times, numbers, booleans and empty cells", async () => {
  const heading = `ts,${column("power")},${column("count")},${column("on")}`;
  const text = `${heading}\n1768392000,1.5,9007199254740993,true\n1768392060,,,\n1768392120,NaN,-1,false\n`;
  expect(await csv(text, "float,integer,boolean")).toBe(
    [
      "time,power,count,on",
      "2026-01-14T12:00:00.000Z,1.5,9007199254740993,true",
      "2026-01-14T12:01:00.000Z,,,",
      "2026-01-14T12:02:00.000Z,NaN,-1,false",
      "",
    ].join("\n"),
  );
});

test("writes lists as JSON, and quotes what would not be one cell", async () => {
  const cells = [`"[""a"",""b, c""]"`, `"say ""no"", or\r\nyes"`];
  const text = `ts,${column("alerts")},${column("status")}\n0,${cells.join(",")}\n60,[],plain\n`;
  expect(await csv(text, "string_array,string")).toBe(
    `time,alerts,status\n1970-01-01T00:00:00.000Z,${cells.join(",")}\n1970-01-01T00:01:00.000Z,[],plain\n`,
  );
});

test("writes Unix time on demand, also that of no date", async () => {
  const text = `ts,${column("a")}\n9007199254740,1\n`;
  expect(await csv(text, "integer", { time: "unix" })).toBe("timestamp,a\n9007199254740,1\n");
  const error = await failure(csv(text, "integer"));
  expect(error).toBeInstanceOf(FormatError);
  expect(error).toMatchObject({ message: expect.stringContaining('pass `time: "unix"`') });
});

test.each([
  ["=1+1", "'=1+1"],
  ["+HYPERLINK()", "'+HYPERLINK()"],
  ["-cmd", "'-cmd"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\uff1d1", "'\uff1d1"],
  ["-5", "-5"],
  ["+49", "+49"],
  ["a=1", "a=1"],
])("keeps a spreadsheet from running %j", async (value, expected) => {
  const text = `ts,${column("a")}\n0,${value}\n`;
  const lines = async (options?: TimeseriesCsvOptions) => (await csv(text, "string", options)).split("\n")[1];
  expect(await lines()).toBe(`1970-01-01T00:00:00.000Z,${expected}`);
  expect(await lines({ guardFormulas: false })).toBe(`1970-01-01T00:00:00.000Z,${value}`);
});

test("names of columns are guarded and quoted, too", async () => {
  const text = `ts,${column("a")}\n`;
  expect(await csv(text, "string", { name: ({ attribute }) => `=${attribute}, "b"` })).toBe('time,"\'=a, ""b"""\n');
});

test("a series without rows has its names, and an empty stream not even those", async () => {
  expect(await csv(`ts,${column("a")}\n`, "float")).toBe("time,a\n");
  expect(await csv("", "")).toBe("time\n");
});

test("options are checked before anything is read", () => {
  const batches = vi.fn();
  expect(() => csvPieces({ batches }, { time: "utc" as never })).toThrow(UsageError);
  expect(() => csvPieces({ batches }, { separator: ";" } as never)).toThrow(UsageError);
  expect(batches).not.toHaveBeenCalled();
});

test("is written as it arrives, and a reader that stops ends it", async () => {
  const encoder = new TextEncoder();
  let isCancelled = false;
  let row = 0;
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(`ts,${column("a")}\n`)),
    pull: (controller) => controller.enqueue(encoder.encode(`${row},${row++}\n`)),
    cancel: () => {
      isCancelled = true;
    },
  });
  const read: string[] = [];
  for await (const piece of csvPieces(parseTimeseries(endless, { dataTypes: "integer" }), { time: "unix" })) {
    read.push(piece);
    if (read.length === 100) break;
  }
  expect(read[0]).toBe("timestamp,a\n");
  expect(row).toBeLessThan(200);
  expect(isCancelled).toBe(true);
});

test("ends at once while it waits for the server", async () => {
  let isCancelled = false;
  const silent = new ReadableStream<Uint8Array>({
    cancel: () => {
      isCancelled = true;
    },
  });
  const reading = csvPieces(parseTimeseries(silent, { dataTypes: "float" }))[Symbol.asyncIterator]();
  const pending = reading.next();
  await new Promise((resolve) => setImmediate(resolve));
  await reading.return();
  expect((await pending).done).toBe(true);
  await vi.waitFor(() => expect(isCancelled).toBe(true));
});

test("ten thousand rows come in a few pieces", async () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `${index},${index}\n`).join("");
  const pieces = await collect(csvPieces(parse(`ts,${column("a")}\n${lines}`, "integer"), { time: "unix" }));
  expect(pieces.join("")).toBe(`timestamp,a\n${lines}`);
});
