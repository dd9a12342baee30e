import { type Refusal, refuse } from "../../core/errors.ts";
import { unitInterval } from "../../core/random.ts";
import { appliesTo, checkFault, type Fault } from "./fault.ts";
import { parseFault } from "./parse.ts";

interface Planned extends Fault {
  left: number;
}

/** The planned faults, in the order in which they were added. */
export class FaultInjector {
  readonly #seed: string;
  readonly #operations: () => ReadonlySet<string> | undefined;
  #planned: Planned[] = [];
  #drawn = 0;

  /** @param operations returns the ids of all operations and streams; without it, any id is allowed. */
  constructor(seed: string, operations: () => ReadonlySet<string> | undefined = () => undefined) {
    this.#seed = seed;
    this.#operations = operations;
  }

  /**
   * Plans a fault.
   * @throws {RangeError} when a field is invalid, such as an operation that does not exist.
   */
  add(fault: Fault): void {
    checkFault(fault, this.#operations());
    this.#planned.push({ ...fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  /** Removes all faults. */
  clear(): void {
    this.#planned = [];
  }

  /**
   * Reads the fault that a request asks for itself.
   * @param header value of `X-Mock-Fault`: a fault as in the command line.
   * @returns undefined when it asks for none, or for one that does not apply to it; a refusal when the text is not a fault.
   */
  requested(header: string | null, isStream: boolean): Fault | Refusal | undefined {
    if (header === null) return undefined;
    try {
      const fault = parseFault(header);
      return appliesTo(fault, isStream) ? fault : undefined;
    } catch (error) {
      return refuse(400, "mock/UNKNOWN_FAULT", `X-Mock-Fault: ${(error as Error).message}.`, {
        header: "X-Mock-Fault",
      });
    }
  }

  /**
   * Returns the first planned fault that applies to a request, if any, and counts it.
   * @param operation the operationId, or undefined when the request reaches none.
   * @param isStream whether the request is a WebSocket handshake.
   */
  take(operation: string | undefined, isStream = false): Fault | undefined {
    for (const planned of this.#planned) {
      if (planned.left === 0 || (planned.operation !== undefined && planned.operation !== operation)) continue;
      if (!appliesTo(planned, isStream) || !this.#happens(planned.probability ?? 1)) continue;
      planned.left -= 1;
      if (planned.left === 0) this.#planned = this.#planned.filter((other) => other !== planned);
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
