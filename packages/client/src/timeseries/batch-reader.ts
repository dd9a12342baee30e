import { FormatError } from "../errors/format-error.ts";
import type { ByteSource } from "../reading/byte-source.ts";
import type { TimeseriesBatch } from "./batch.ts";
import { Cell, lineFeed } from "./cell.ts";
import { readColumns, type TimeseriesColumn } from "./columns.ts";
import { OpenLine } from "./open-line.ts";
import { Scanner } from "./scanner.ts";

const nothing = new Uint8Array(0);

/** A first line that names more columns is taken for a mistake. */
const mostColumns = 10_000;

/** Reads the batches of a time series from bytes. One call at a time. */
export class BatchReader {
  readonly #source: ByteSource;
  readonly #dataTypes: readonly string[];
  readonly #openLine = new OpenLine();
  #scanner: Scanner | undefined;
  #chunk: Uint8Array = nothing;
  #position = 0;
  /** Behind the last line feed of the chunk. */
  #limit = 0;
  #ended = false;

  constructor(source: ByteSource, dataTypes: readonly string[]) {
    this.#source = source;
    this.#dataTypes = dataTypes;
  }

  /** Reads the first line, which names the columns; none when there is not a single byte. Has to be called first. */
  async readHeader(): Promise<TimeseriesColumn[]> {
    let isComplete = false;
    while (!isComplete && (await this.#readChunk())) isComplete = this.#continueLine();
    if (!isComplete && this.#openLine.isEmpty) return [];
    if (!isComplete) this.#closeLine();
    const cells = splitLine(this.#openLine.take());
    const columns = readColumns(cells, await this.#typesOf(cells));
    this.#scanner = new Scanner(columns);
    return columns;
  }

  /** Returns the data types. They may be missing in an empty series, where they do not matter. */
  async #typesOf(cells: readonly string[]): Promise<readonly string[]> {
    if (this.#dataTypes.length > 0 || this.#position < this.#chunk.length || (await this.#readChunk())) {
      return this.#dataTypes;
    }
    return cells.slice(1).map(() => "string");
  }

  /** A batch without rows. */
  noRows(): TimeseriesBatch {
    return this.#scanner?.takeAll() ?? { length: 0, timestamps: new Float64Array(0), columns: [] };
  }

  /** The next rows, those of one chunk at most; `undefined` at the end. */
  async next(): Promise<TimeseriesBatch | undefined> {
    const scanner = this.#scanner;
    if (scanner === undefined) return undefined;
    for (;;) {
      this.#scanChunk(scanner);
      const batch = scanner.take();
      if (batch !== undefined) return batch;
      if (this.#ended) return undefined;
      if (!(await this.#readChunk())) {
        // A cell that was cut off in the middle may look like a whole one.
        if (!this.#openLine.isEmpty) throw new FormatError("it ends in the middle of its last line");
        return undefined;
      } else if (!this.#openLine.isEmpty && this.#continueLine()) {
        this.#scanOpenLine(scanner);
      }
    }
  }

  /** Reads the next chunk; `false` at the end. */
  async #readChunk(): Promise<boolean> {
    this.#chunk = nothing;
    this.#position = 0;
    while (!this.#ended && this.#chunk.length === 0) {
      const chunk = await this.#source.read();
      if (chunk === undefined) this.#ended = true;
      else this.#chunk = chunk;
    }
    this.#limit = this.#chunk.lastIndexOf(lineFeed) + 1;
    return !this.#ended;
  }

  /** Adds what belongs to the open line; `false` when that is the whole chunk. */
  #continueLine(): boolean {
    const end = this.#openLine.add(this.#chunk, this.#position);
    this.#position = end < 0 ? this.#chunk.length : end;
    return end >= 0;
  }

  /** Without any row, the first line may do without a line feed: nothing is lost. */
  #closeLine(): void {
    if (this.#openLine.add(Uint8Array.of(lineFeed), 0) < 0) throw new FormatError("it ends inside quotes");
  }

  #scanOpenLine(scanner: Scanner): void {
    const line = this.#openLine.take();
    scanner.scan(line, 0, line.length);
  }

  /** Reads the lines of the chunk. When that is done, and the batch is not full, the rest is the begin of an open line. */
  #scanChunk(scanner: Scanner): void {
    if (this.#position < this.#limit) this.#position = scanner.scan(this.#chunk, this.#position, this.#limit);
    if (!scanner.isFull && this.#position < this.#chunk.length) this.#continueLine();
  }
}

function splitLine(line: Uint8Array): string[] {
  const cell = new Cell();
  const cells: string[] = [];
  // A byte order mark is not part of the text.
  const hasMark = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
  for (let position = hasMark ? 3 : 0; position < line.length; position++) {
    position = cell.find(line, position, line.length);
    if (cells.length > mostColumns) throw new FormatError(`the first line names more than ${mostColumns} columns`);
    cells.push(cell.text(line));
  }
  return cells;
}
