import type { TelemetryScalar } from "../kinds/kind.ts";
import type { DatedValue } from "./simulation.ts";
import { lineIn, type Run, valueIn } from "./values.ts";

/** Data type of a column of a time series. */
export type ColumnType = "float" | "integer" | "string" | "string_array" | "boolean";

/** An attribute, and the aggregation of its values. */
export interface Aggregate {
  readonly attribute: string;
  readonly type: ColumnType;
  readonly aggregation: string;
}

/** Aggregates the values of an interval. */
export class Total {
  readonly #column: Aggregate;
  #last: DatedValue | undefined;
  #isAnyTrue = false;
  #count = 0;
  #sum = 0;
  #lowest = Infinity;
  #highest = -Infinity;

  constructor(column: Aggregate) {
    this.#column = column;
  }

  /** Returns the last value; undefined when there is none. */
  get last(): DatedValue | undefined {
    return this.#last;
  }

  /**
   * Adds the values of the seconds of a run.
   * @param start the first second, Unix time.
   * @param end the second after the last one, Unix time.
   */
  add(run: Run, start: number, end: number): void {
    const { attribute } = this.#column;
    const last = valueIn(run, attribute, end - 1);
    if (last === undefined) return;
    this.#last = { value: last, timestamp: end - 1 };
    if (last === true) this.#isAnyTrue = true;
    if (typeof last !== "number") return;
    const line = lineIn(run, attribute);
    const first = line?.(start) ?? last;
    this.#lowest = Math.min(this.#lowest, first, last);
    this.#highest = Math.max(this.#highest, first, last);
    this.#count += end - start;
    if (line === undefined) this.#sum += last * (end - start);
    else if (this.#isMean) for (let time = start; time < end; time += 1) this.#sum += line(time);
  }

  /** Returns the aggregated value; an aggregation that does not suit the values falls back to the last one. */
  get value(): TelemetryScalar | null {
    const { type, aggregation } = this.#column;
    const last = this.#last?.value ?? null;
    if (type === "boolean" && aggregation === "bool_or") return last === null ? null : this.#isAnyTrue;
    if (typeof last !== "number") return last;
    if (aggregation === "min") return this.#lowest;
    if (aggregation === "max") return this.#highest;
    if (!this.#isMean) return last;
    const mean = this.#sum / this.#count;
    return type === "integer" ? Math.round(mean) : Number(mean.toFixed(4));
  }

  get #isMean(): boolean {
    return this.#column.aggregation === "auto" || this.#column.aggregation === "avg";
  }
}
