import { unitInterval } from "../state/random.ts";
import { type Fault, isFaultKind } from "./fault.ts";

interface Planned extends Fault {
  left: number;
}

/** The faults that are planned, in the order in which they were added. */
export class FaultInjector {
  readonly #seed: string;
  #planned: Planned[] = [];
  #drawn = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Plans a fault. */
  add(fault: Fault): void {
    this.#planned.push({ ...fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  /** Forgets all faults. */
  clear(): void {
    this.#planned = [];
  }

  /**
   * The fault that befalls a request, if any: the one that its header asks for, else the first planned one that fits.
   * @param operation operationId, or undefined when the request reaches none.
   * @param header value of the header `X-Mock-Fault`.
   */
  take(operation: string | undefined, header: string | null): Fault | undefined {
    if (header !== null && isFaultKind(header)) return { kind: header };
    for (const planned of this.#planned) {
      if (planned.left === 0 || (planned.operation !== undefined && planned.operation !== operation)) continue;
      if (!this.#happens(planned.probability ?? 1)) continue;
      planned.left -= 1;
      return planned;
    }
    return undefined;
  }

  #happens(probability: number): boolean {
    if (probability >= 1) return true;
    this.#drawn += 1;
    return unitInterval(`${this.#seed}:fault:${this.#drawn}`) < probability;
  }
}
