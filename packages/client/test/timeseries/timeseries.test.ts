import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { FormatError, UsageError } from "../../src/errors/index.ts";
import type { ByteStream } from "../../src/reading/byte-source.ts";
import { parseTimeseries } from "../../src/timeseries/timeseries.ts";
import { inPieces } from "../support/bytes.ts";
import { collect } from "../support/collect.ts";
import { failure } from "../support/failure.ts";

const heading = "ts,telemetry=power device=d1 aggregation=avg granularity=1m,telemetry=status device=d2";
const dataTypes = "float,string";
const parse = (text: string, types: string | readonly string[] = dataTypes) =>
  parseTimeseries(inPieces(text), { dataTypes: types });
const valuesOf = async (text: string, types: string | readonly string[]) =>
  (await collect(parse(text, types))).map(({ values }) => values);

const power = { attribute: "power", device: "d1", dataType: "float" };
const status = { attribute: "status", device: "d2", dataType: "string" };

test("gives a row for each line, with its columns", async () => {
  const rows = await collect(parse(`${heading}\n1700000000,1.5,on\n1700000060,,off\n`));
  expect(rows.map(({ timestamp, values }) => [timestamp, values])).toEqual([
    [1700000000, [1.5, "on"]],
    [1700000060, [null, "off"]],
  ]);
  expect(rows[0]?.columns).toMatchObject([power, status]);
});

test("names the columns, with every label that the server wrote", async () => {
  expect(await parse(`${heading}\n1,2,x\n`).columns()).toEqual([
    { ...power, labels: { telemetry: "power", device: "d1", aggregation: "avg", granularity: "1m" } },
    { ...status, labels: { telemetry: "status", device: "d2" } },
  ]);
});

test("gives columns ready for a plot", async () => {
  const { length, timestamps, columns } = await parse(`${heading}\n60,1.5,on\n120,,\n180,-2e3,"a ""b"""\n`).toColumns();
  expect(length).toBe(3);
  expect(timestamps).toEqual(Float64Array.of(60, 120, 180));
  expect(columns).toMatchObject([
    { ...power, kind: "number", values: Float64Array.of(1.5, Number.NaN, -2000), nulls: Uint8Array.of(0, 1, 0) },
    { ...status, kind: "string", values: ["on", null, 'a "b"'] },
  ]);
});

test("gives values one by one", async () => {
  expect(await collect(parse(`${heading}\n60,1,on\n120,,off\n`).long())).toEqual([
    { timestamp: 60, device: "d1", attribute: "power", value: 1 },
    { timestamp: 60, device: "d2", attribute: "status", value: "on" },
    { timestamp: 120, device: "d2", attribute: "status", value: "off" },
  ]);
});

test("gives batches of at most a thousand rows or so, whatever the pieces are", async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `${index},${index / 8},s\n`).join("");
  const batches = await collect(parse(`${heading}\n${lines}`).batches());
  expect(batches.length).toBeGreaterThan(3);
  expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(1024);
  expect(batches.flatMap(({ timestamps }) => [...timestamps])).toEqual(Array.from({ length: 5000 }, (_, i) => i));
});

test("gives the text as it came", async () => {
  const text = `${heading}\r\n60,1,"é\r\n"\r\n`;
  expect(await parseTimeseries(inPieces(text, [90, 3, 1, 1]), { dataTypes }).text()).toBe(text);
});

describe("values", () => {
  test.each<[type: string, cell: string, value: unknown]>([
    ["float", "0", 0],
    ["float", "-0", -0],
    ["float", "0.1", 0.1],
    ["float", "5e-324", 5e-324],
    ["float", "1.7976931348623157e308", 1.7976931348623157e308],
    ["float", "123456789012345678901234567890", 1.2345678901234568e29],
    ["float", "0.000000000000000000001", 1e-21],
    ["float", "NaN", Number.NaN],
    ["float", "+Inf", Number.POSITIVE_INFINITY],
    ["float", "-inf", Number.NEGATIVE_INFINITY],
    ["float", '"1.5"', 1.5],
    ["float", "", null],
    ["float", '""', null],
    ["integer", "-42", -42],
    ["integer", "9007199254740991", 9007199254740991],
    ["integer", "9007199254740993", 9007199254740993n],
    ["integer", "-9223372036854775808", -9223372036854775808n],
    ["boolean", "true", true],
    ["boolean", "false", false],
    ["boolean", "1", true],
    ["boolean", "", null],
    ["string", '"a, ""b""\nc"', 'a, "b"\nc'],
    ["string", "\uFEFFmark", "\uFEFFmark"],
    ["string_array", '"[""a"",""b,c""]"', ["a", "b,c"]],
    ["string_array", "[]", []],
    ["string_array", "", null],
    ["timestamp", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"],
  ])("of type %s: %s", async (type, cell, value) => {
    expect(await valuesOf(`ts,telemetry=a device=d\n1,${cell}\n`, type)).toEqual([[value]]);
  });

  test.each<[type: string, cell: string, message: string]>([
    ["float", "12a", 'row 1: "12a" is not a number'],
    ["float", "--1", 'row 1: "--1" is not a number'],
    ["integer", "1.5", 'row 1: "1.5" is not an integer'],
    ["boolean", "yes", 'row 1: "yes" is not a boolean'],
    ["string_array", "[1]", 'row 1: "[1]" is not a list of strings'],
    ["string_array", "a", 'row 1: "a" is not a list of strings'],
    ["string", 'a"b', "row 1: there is a quote inside a cell that does not begin with one"],
    ["string", '"a"b', "row 1: there is text after the closing quote of a cell"],
  ])("%s %j is an error", async (type, cell, message) => {
    const error = await failure(valuesOf(`ts,telemetry=a device=d\n1,${cell}\n`, type));
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).toBe(message);
  });

  test("integers that a number cannot hold keep their place, in batches and in columns", async () => {
    const lines = Array.from({ length: 3000 }, (_, row) => `${row},${row === 2500 ? "9007199254740993" : row}\n`);
    const { columns } = await parse(`ts,telemetry=a device=d\n${lines.join("")}`, "integer").toColumns();
    const [column] = columns;
    expect(column?.kind === "number" && [...(column.bigints ?? [])]).toEqual([[2500, 9007199254740993n]]);
  });

  test("integers of a row that is not whole yet are not those of the rows before", async () => {
    const text = 'ts,telemetry=a device=d,telemetry=b device=d\n1,2,x\n2,9007199254740993,"y\nz"\n';
    const pieces = inPieces(text, [text.indexOf("z")]);
    const [first, second] = await collect(parseTimeseries(pieces, { dataTypes: "integer,string" }));
    expect([first?.values, second?.values]).toEqual([
      [2, "x"],
      [9007199254740993n, "y\nz"],
    ]);
  });

  test("different texts of one length are told apart", async () => {
    const texts = Array.from({ length: 2000 }, (_, index) => String(index).padStart(6, "0"));
    const lines = texts.map((text, index) => `${index},${text}\n`).join("");
    expect((await valuesOf(`ts,telemetry=a device=d\n${lines}`, "string")).flat()).toEqual(texts);
  });
});

describe("the first line", () => {
  test.each<[name: string, types: string | readonly string[]]>([
    ["one header with commas", "float, String"],
    ["a header for each column", ["float", "string"]],
  ])("goes with the types of %s", async (_name, types) => {
    expect(await valuesOf(`${heading}\n1,2,3\n`, types)).toEqual([[2, "3"]]);
  });

  test.each(["\n", "\r\n", ""])("is enough without rows; its end is %j", async (end) => {
    expect(await collect(parse(heading + end))).toEqual([]);
    expect(await parse(heading + end).toColumns()).toMatchObject({ length: 0, columns: [power, status] });
  });

  test("does without types where there are no rows", async () => {
    expect(await parse(`${heading}\n`, "").columns()).toMatchObject([{ device: "d1" }, { device: "d2" }]);
  });

  test("may be missing: then there is nothing", async () => {
    expect(await collect(parse(""))).toEqual([]);
    expect(await parse("").columns()).toEqual([]);
    expect(await parse("").toColumns()).toEqual({ length: 0, timestamps: new Float64Array(0), columns: [] });
  });

  test("may begin with a byte order mark and have quoted cells", async () => {
    expect(await valuesOf('\uFEFFts,"telemetry=a device=d x=1"\n1,2\n', "float")).toEqual([[2]]);
  });

  test.each<[name: string, text: string, types: string, message: string]>([
    ["is no heading", "<html>\n</html>\n", dataTypes, 'the first line begins with "<html>", not "ts"'],
    ["goes with fewer types", `${heading}\n1,2,3\n`, "float", "there are 2 columns, but 1 data types"],
    ["goes with no types", `${heading}\n1,2,3\n`, "", "there are 2 columns, but 0 data types"],
    [
      "has a column without labels",
      "ts,power\n1,2\n",
      "float",
      'the column "power" does not name its device and attribute',
    ],
    ["breaks off inside quotes", 'ts,"telemetry=a', "float", "it ends inside quotes"],
  ])("that %s is an error", async (_name, text, types, message) => {
    await expect(collect(parse(text, types))).rejects.toThrow(message);
  });
});

describe("lines", () => {
  test.each([
    ["too few cells", "1,2\n", "row 1: it has 2 cells, the first line has 3"],
    ["too many cells", "1,2,a\n1,2,a,b\n", "row 2: it has more than 3 cells, the first line has 3"],
    ["no timestamp", ",2,a\n", "one of the rows from 1 to 1 has no timestamp"],
    ["a last line without its end", "1,2,a\n2,3,b", "it ends in the middle of its last line"],
  ])("with %s are an error", async (_name, lines, message) => {
    const error = await failure(collect(parse(`${heading}\n${lines}`)));
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).toBe(message);
  });

  test("that are empty are left out", async () => {
    expect(await valuesOf(`${heading}\n\n1,2,a\r\n\r\n`, dataTypes)).toEqual([[2, "a"]]);
  });

  test("that never end are an error before memory is full", async () => {
    async function* endless() {
      yield new TextEncoder().encode(`${heading}\n1,2,`);
      for (;;) yield new Uint8Array(2 ** 20).fill(97);
    }
    await expect(collect(parseTimeseries(endless(), { dataTypes }))).rejects.toThrow("a line has more than");
  });
});

describe("hostile shapes", () => {
  const wide = (columns: number) => `ts${",telemetry=a device=d".repeat(columns)}`;
  const typesOf = (columns: number, type = "float") => Array<string>(columns).fill(type);

  test.each<[name: string, text: string, types: string | readonly string[], message: string]>([
    ["too many columns", `${wide(10_001)}\n`, typesOf(10_001), "the first line names more than 10000 columns"],
    ["nothing but commas", `ts${",".repeat(1_000_000)}\n`, "float", "the first line names more than 10000 columns"],
    ["a column of labels", `ts,${"a ".repeat(1_000_000)}\n1,2\n`, "float", "a column has more than 100 labels"],
    ["a long number", `${wide(1)}\n1,${"1".repeat(1_000_000)}x\n`, "float", "is not a number"],
    ["a long integer", `${wide(1)}\n1,${"1".repeat(1_000_000)}\n`, "integer", "is not an integer"],
  ])("%s is an error at once", async (_name, text, types, message) => {
    const error = await failure(parse(text, types).toColumns());
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message.length).toBeLessThan(200);
  });

  test.each(["float", "string"])("many columns of type %s take no memory before their rows", async (type) => {
    const before = process.memoryUsage();
    const reading = parse(`${wide(10_000)}\n`, typesOf(10_000, type));
    const { columns } = await reading.toColumns();
    const after = process.memoryUsage();
    expect(columns).toHaveLength(10_000);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(8 * 2 ** 20);
  });

  test("wide rows come in batches of few", async () => {
    const rows = 40;
    const lines = Array.from({ length: rows }, (_, row) => `${row}${`,${row}.5`.repeat(10_000)}\n`).join("");
    const batches = await collect(parse(`${wide(10_000)}\n${lines}`, typesOf(10_000)).batches());
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThan(16);
    expect(batches.reduce((sum, { length }) => sum + length, 0)).toBe(rows);
  });
});

describe("the stream", () => {
  /** Counts the pieces that were asked for, and notices the end of reading. */
  function counted(pieces: readonly string[]) {
    const seen = { pulled: 0, cancelled: false };
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const piece = pieces[seen.pulled++];
          if (piece === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(piece));
        },
        cancel() {
          seen.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { seen, stream };
  }

  const pieces = [`${heading}\n`, ...Array.from({ length: 100 }, (_, index) => `${index},1,a\n`)];

  test("is not read ahead of the reader, and not before", async () => {
    const { seen, stream } = counted(pieces);
    const rows = parseTimeseries(stream, { dataTypes })[Symbol.asyncIterator]();
    expect(seen.pulled).toBe(0);
    await rows.next();
    expect(seen.pulled).toBe(2);
    await rows.next();
    expect(seen.pulled).toBe(3);
  });

  test("is cancelled by who stops early", async () => {
    const { seen, stream } = counted(pieces);
    for await (const { timestamp } of parseTimeseries(stream, { dataTypes })) if (timestamp === 3) break;
    expect(seen.cancelled).toBe(true);
    expect(seen.pulled).toBeLessThan(10);
  });

  test.each<[name: string, stream: () => ByteStream]>([
    ["a web stream", () => counted([`${heading}\n1,2,a\n`]).stream],
    ["a web stream that stalls", () => new ReadableStream({ pull: () => new Promise(() => {}) })],
    ["a stream of Node.js", () => new Readable({ read() {} })],
    [
      "a generator that hangs",
      () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }),
    ],
  ])("may end while rows are awaited: %s", async (_name, stream) => {
    for (const iterator of [
      parseTimeseries(stream(), { dataTypes })[Symbol.asyncIterator](),
      parseTimeseries(stream(), { dataTypes }).batches()[Symbol.asyncIterator](),
      parseTimeseries(stream(), { dataTypes }).long()[Symbol.asyncIterator](),
    ]) {
      const pending = [iterator.next(), iterator.next()];
      await iterator.return(undefined);
      expect(await Promise.all(pending)).toEqual(Array(2).fill({ done: true, value: undefined }));
      expect(await iterator.next()).toEqual({ done: true, value: undefined });
      expect(iterator[Symbol.asyncIterator]()).toBe(iterator);
    }
  });

  test("is cancelled when it is wrong, and the error is that of the stream", async () => {
    const { seen, stream } = counted([`${heading}\n`, "1,2\n", ...pieces]);
    await expect(collect(parseTimeseries(stream, { dataTypes }))).rejects.toThrow("it has 2 cells");
    expect(seen.cancelled).toBe(true);
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new RangeError("the disk is gone")),
    });
    await expect(collect(parseTimeseries(broken, { dataTypes }))).rejects.toThrow(RangeError);
  });

  test("can be read once", async () => {
    const timeseries = parse(`${heading}\n1,2,a\n`);
    await collect(timeseries);
    expect(await failure(timeseries.toColumns())).toBeInstanceOf(UsageError);
  });

  test("has to give bytes", async () => {
    async function* texts() {
      yield heading as unknown as Uint8Array;
    }
    expect(await failure(collect(parseTimeseries(texts(), { dataTypes })))).toBeInstanceOf(UsageError);
  });
});

test.each([
  [undefined, "The options have to be an object. They are undefined."],
  [{}, "`dataTypes` has to be a text or a list of texts. It is undefined."],
  [{ dataTypes: null }, "`dataTypes` has to be a text or a list of texts. It is null."],
  [{ dataTypes: [1] }, "`dataTypes` has to be a text or a list of texts. It is a list."],
  [{ dataTypes: "float", types: "" }, "There is no option `types`, only dataTypes."],
])("the options %o are refused at once", (options, message) => {
  expect(() => parseTimeseries(inPieces(""), options as never)).toThrow(new UsageError(message));
});
