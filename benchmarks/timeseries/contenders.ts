import { parseTimeseries, type TimeseriesBatch } from "@enapter/http-api-client/timeseries";
import papaparse from "papaparse";
import { type BaseParse, inferSchema, initParser, type Parser } from "udsv";
import { dataTypes, type Source } from "./source.ts";

/** Reads a whole time series, and gives a sum of what is in it: who left something out would be found out. */
export type Read = (source: Source) => Promise<Sum>;

export interface Sum {
  readonly rows: number;
  readonly numbers: number;
  readonly texts: number;
}

type Value = number | bigint | boolean | string | readonly string[] | null | undefined;

class Adder {
  rows = 0;
  numbers = 0;
  texts = 0;

  row(timestamp: number, values: readonly Value[]): void {
    this.rows += 1;
    this.numbers += timestamp;
    this.values(values);
  }

  values(values: readonly Value[]): void {
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (typeof value === "number") this.numbers += value;
      else if (typeof value === "string") this.texts += value.length;
      else if (value === true) this.numbers += 1;
      else if (typeof value === "object" && value !== null) this.texts += value.length;
    }
  }

  batch({ length, timestamps, columns }: TimeseriesBatch): void {
    this.rows += length;
    for (let row = 0; row < length; row++) this.numbers += timestamps[row] as number;
    for (const column of columns) {
      if (column.kind === "number") this.#numbers(column.values, column.nulls);
      else if (column.kind === "boolean") for (const value of column.values) this.numbers += value === true ? 1 : 0;
      else for (const value of column.values) this.texts += value?.length ?? 0;
    }
  }

  #numbers(values: Float64Array, nulls: Uint8Array | undefined): void {
    for (let row = 0; row < values.length; row++) if (nulls?.[row] !== 1) this.numbers += values[row] as number;
  }

  sum(): Sum {
    return { rows: this.rows, numbers: Math.round(this.numbers), texts: this.texts };
  }
}

const ours = ({ stream }: Source) => parseTimeseries(stream(), { dataTypes });

/** Whoever is compared. The floor only takes the bytes. */
export const readers: Readonly<Record<string, Read>> = {
  "ours: rows": async (source) => {
    const adder = new Adder();
    for await (const { timestamp, values } of ours(source)) adder.row(timestamp, values);
    return adder.sum();
  },
  "ours: batches": async (source) => {
    const adder = new Adder();
    for await (const batch of ours(source).batches()) adder.batch(batch);
    return adder.sum();
  },
  "ours: toColumns": async (source) => {
    const adder = new Adder();
    adder.batch(await ours(source).toColumns());
    return adder.sum();
  },
  papaparse: async (source) => {
    const adder = new Adder();
    const read = rowTyper();
    let isHeading = true;
    const parser = papaparse.parse(papaparse.NODE_STREAM_INPUT, {});
    parser.on("data", (cells: string[]) => {
      if (isHeading) isHeading = false;
      else adder.row(Number(cells[0]), read(cells));
    });
    const ended = new Promise((resolve, reject) => {
      parser.on("finish", resolve);
      parser.on("error", reject);
    });
    for await (const piece of source.stream()) {
      if (!parser.write(Buffer.from(piece))) await new Promise((resolve) => parser.once("drain", resolve));
    }
    parser.end();
    await ended;
    return adder.sum();
  },
  udsv: async (source) => {
    const adder = new Adder();
    const decoder = new TextDecoder();
    let parser: Parser | undefined;
    for await (const piece of source.stream()) {
      const text = decoder.decode(piece, { stream: true });
      parser ??= typedParser(text);
      parser.chunk<Value[]>(text, parser.typedArrs, ([timestamp, ...values]) => adder.row(timestamp as number, values));
    }
    parser?.end();
    return adder.sum();
  },
  "udsv: columns": async (source) => {
    const decoder = new TextDecoder();
    let parser: Parser | undefined;
    for await (const piece of source.stream()) {
      const text = decoder.decode(piece, { stream: true });
      parser ??= typedParser(text);
      parser.chunk(text, parser.typedCols as BaseParse<unknown>);
    }
    const columns = (parser?.end() ?? []) as unknown as Value[][];
    const adder = new Adder();
    adder.rows = columns[0]?.length ?? 0;
    for (const column of columns) adder.values(column);
    return adder.sum();
  },
  "the bytes alone": async (source) => {
    let bytes = 0;
    for await (const piece of source.stream()) bytes += piece.length;
    if (bytes === 0) throw new Error("There were no bytes.");
    return { rows: source.rows, numbers: 0, texts: 0 };
  },
};

/** A parser that makes the values itself: the fastest way that udsv has. */
function typedParser(text: string): Parser {
  const schema = inferSchema(text, { col: ",", row: "\n", encl: '"' });
  const types = { float: "n", integer: "n", boolean: "b:true", string: "s", string_array: "j" } as const;
  const cols = schema.cols.map((column, index) => ({ ...column, type: types[dataTypes[index - 1] ?? "integer"] }));
  return initParser({ ...schema, cols });
}

/** Types the cells of a row, as whoever uses a general parser has to. */
function rowTyper(): (cells: readonly string[]) => Value[] {
  const read = dataTypes.map((dataType): ((cell: string) => Value) => {
    if (dataType === "float" || dataType === "integer") return Number;
    if (dataType === "boolean") return (cell) => cell === "true";
    if (dataType === "string_array") return (cell) => JSON.parse(cell) as string[];
    return (cell) => cell;
  });
  return (cells) => {
    const values: Value[] = [];
    for (let index = 0; index < read.length; index++) {
      const cell = cells[index + 1] as string;
      values.push(cell === "" ? null : read[index]?.(cell));
    }
    return values;
  };
}
