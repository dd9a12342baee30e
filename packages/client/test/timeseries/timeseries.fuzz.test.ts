import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTimeseries, type Timeseries } from "../../src/timeseries/timeseries.ts";
import { inPieces } from "../support/bytes.ts";
import { collect } from "../support/collect.ts";
import { type PlainRow, readSlowly } from "./reference.ts";

const always = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const whenNeeded = (cell: string) => (/[",\r\n]/.test(cell) ? always(cell) : cell);

/** An empty cell is null, so an empty text cannot be told from it. */
const someText = fc.string({ unit: fc.constantFrom(..."ab ,\"'\n\r;=é€𝄞\u0000\uFEFF"), minLength: 1, maxLength: 80 });
const sign = fc.constantFrom("", "-");
const decimal = fc.tuple(sign, fc.nat(), fc.stringMatching(/^(\.\d{1,20})?$/)).map((parts) => parts.join(""));

/** Cells of each data type as a server may write them. */
const cellOf: Readonly<Record<string, fc.Arbitrary<string>>> = {
  float: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), decimal),
  integer: fc.oneof(fc.maxSafeInteger().map(String), fc.bigInt(-(2n ** 63n), 2n ** 64n).map(String)),
  boolean: fc.boolean().map(String),
  string: someText,
  string_array: fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }).map((list) => JSON.stringify(list)),
  timestamp: someText,
};

const table = fc.array(fc.constantFrom(...Object.keys(cellOf)), { minLength: 1, maxLength: 5 }).chain((dataTypes) => {
  const cells = dataTypes.map((dataType) =>
    fc
      .oneof(fc.constant(""), cellOf[dataType] as fc.Arbitrary<string>)
      .chain((cell) => fc.constantFrom(always, whenNeeded).map((write) => (cell === "" ? cell : write(cell)))),
  );
  const row = fc.tuple(fc.nat(2 ** 32).map(String), ...cells).map((parts) => parts.join(","));
  return fc.record({
    dataTypes: fc.constant(dataTypes),
    rows: fc.array(row, { maxLength: 40 }),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    pieces: fc.array(fc.nat(60), { maxLength: 60 }),
  });
});

function writeTable(dataTypes: readonly string[], rows: readonly string[], lineEnd: string): string {
  const heading = dataTypes.map((_, index) => `"telemetry=a${index} device=d"`).join(",");
  return [`ts,${heading}`, ...rows].map((line) => line + lineEnd).join("");
}

/** Each way of reading, brought back to rows. */
const ways: Readonly<Record<string, (timeseries: Timeseries) => Promise<PlainRow[]>>> = {
  rows: async (timeseries) =>
    (await collect(timeseries)).map(({ timestamp, values }) => ({ timestamp, values: [...values] })),
  columns: async (timeseries) => {
    const { length, timestamps, columns } = await timeseries.toColumns();
    return Array.from({ length }, (_, row) => ({
      timestamp: timestamps[row] as number,
      values: columns.map((column) => {
        if (column.kind !== "number") return column.values[row] ?? null;
        return column.nulls?.[row] === 1 ? null : (column.bigints?.get(row) ?? (column.values[row] as number));
      }),
    }));
  },
};

test.each(Object.entries(ways))("%s are what a slow reader finds, whatever the pieces are", async (_name, read) => {
  await fc.assert(
    fc.asyncProperty(table, async ({ dataTypes, rows, lineEnd, pieces }) => {
      const text = writeTable(dataTypes, rows, lineEnd);
      const found = await read(parseTimeseries(inPieces(text, pieces), { dataTypes }));
      expect(found).toEqual(readSlowly(text, dataTypes));
    }),
    { numRuns: 400 },
  );
});

test("values one by one are those of the rows, without the empty cells", async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ dataTypes, rows, lineEnd, pieces }) => {
      const text = writeTable(dataTypes, rows, lineEnd);
      const points = await collect(parseTimeseries(inPieces(text, pieces), { dataTypes }).long());
      expect(points).toEqual(
        readSlowly(text, dataTypes).flatMap(({ timestamp, values }) =>
          values.flatMap((value, index) =>
            value === null ? [] : [{ timestamp, device: "d", attribute: `a${index}`, value }],
          ),
        ),
      );
    }),
  );
});

test("a text that was cut off is an error, or all of its lines are whole", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.nat(), async ({ dataTypes, rows, lineEnd, pieces }, at) => {
      const bytes = new TextEncoder().encode(writeTable(dataTypes, rows, lineEnd));
      const cut = bytes.slice(0, at % bytes.length);
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(cut);
      const reading = ways["rows"]?.(parseTimeseries(inPieces(text, pieces), { dataTypes }));
      const outcome = await reading?.catch((error: Error) => error.name);
      if (outcome !== "FormatError") expect(outcome).toEqual(readSlowly(text, dataTypes));
      if (!text.endsWith("\n") && text.includes("\n")) expect(outcome).toBe("FormatError");
    }),
  );
});

test("whatever the bytes are, reading ends with rows or a FormatError", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (noise, hasHeading) => {
      const heading = new TextEncoder().encode(hasHeading ? writeTable(["float", "string"], [], "\n") : "");
      const timeseries = parseTimeseries(new Blob([heading, noise as Uint8Array<ArrayBuffer>]).stream(), {
        dataTypes: "float,string",
      });
      const outcome = await collect(timeseries).catch((error: Error) => error.name);
      expect(Array.isArray(outcome) || outcome === "FormatError").toBe(true);
    }),
  );
});
