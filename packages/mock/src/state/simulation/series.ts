import type { TelemetryScalar } from "../kinds/kind.ts";
import type { DeviceRecord } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { type DatedValue, DeviceSimulation } from "./simulation.ts";
import { type Aggregate, Total } from "./total.ts";

/** One column: an attribute of a device, aggregated. */
export interface Column extends Aggregate {
  readonly device: DeviceRecord;
  /** Age up to which a value fills a gap, in seconds; 0 fills none. */
  readonly lookAround: number;
}

/** A time range, `from` inclusive and `to` exclusive, Unix seconds. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** Reads intervals of several columns in sequence. Computes the values of a device once for all its columns. */
export class SeriesReader {
  readonly #columns: readonly Column[];
  readonly #range: TimeRange;
  readonly #simulations = new Map<DeviceRecord, DeviceSimulation>();
  /** The newest value of each column that fills gaps, in the intervals read so far. */
  readonly #newest = new Map<Column, DatedValue | undefined>();

  /** @param range limits the moments that are read, except to fill gaps. */
  constructor(store: Store, columns: readonly Column[], range: TimeRange) {
    this.#columns = columns;
    this.#range = range;
    for (const { device } of columns) this.#simulations.set(device, new DeviceSimulation(store, device));
  }

  /**
   * Returns the value of each column in the interval that starts at `start`: the aggregate of all its seconds, or null. All
   * times in seconds.
   */
  row(start: number, width: number): (TelemetryScalar | null)[] {
    const totals = this.#columns.map((column) => new Total(column));
    const first = Math.ceil(Math.max(start, this.#range.from));
    const end = Math.ceil(Math.min(start + width, this.#range.to));
    for (const [device, simulation] of this.#simulations) {
      const ofDevice = totals.filter((_total, index) => this.#columns[index]?.device === device);
      for (let time = first; time < end; ) {
        const run = simulation.runAt(time);
        const until = Math.min(run.end, end);
        for (const total of ofDevice) total.add(run, time, until);
        time = until;
      }
    }
    return this.#columns.map((column, index) => {
      const total = totals[index];
      const carried = this.#carriedValue(column, Math.max(start, this.#range.from), total?.last);
      return total?.last === undefined ? carried : total.value;
    });
  }

  /** Returns the value before an interval without one; records the last value of an interval that has one. */
  #carriedValue(column: Column, start: number, last: DatedValue | undefined): TelemetryScalar | null {
    const { device, attribute, lookAround } = column;
    if (lookAround === 0) return null;
    if (last === undefined && !this.#newest.has(column)) {
      const before = Math.ceil(start) - 1;
      this.#newest.set(column, this.#simulations.get(device)?.lastValue(attribute, before, start - lookAround));
    } else if (last !== undefined) this.#newest.set(column, last);
    const newest = this.#newest.get(column);
    return newest === undefined || start - newest.timestamp > lookAround ? null : newest.value;
  }
}
