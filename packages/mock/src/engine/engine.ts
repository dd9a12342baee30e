import { clockFrom, type MockClock, type Ticker } from "../core/clock.ts";
import type { EngineRequest } from "../core/request.ts";
import { type EngineResponse, jsonResponse } from "../core/response.ts";
import type { OpenApiDocument } from "../spec/document.ts";
import { Description, type Found } from "./contract/description.ts";
import { FaultInjector } from "./faults/injector.ts";
import { hasBehaviour } from "./handlers/behaviour.ts";
import type { Mock } from "./mock.ts";
import { type OpenStream, openStream } from "./open-stream.ts";
import type { MockOptions, MockState } from "./options.ts";
import { assembleParts } from "./parts/index.ts";
import { type EngineExchange, type EnginePart, runParts } from "./parts/part.ts";
import { RequestRecorder } from "./parts/record.ts";
import { respond } from "./respond.ts";
import type { TerminalSession } from "./terminal/session.ts";
import { type World, worldOf } from "./world.ts";

/** Options that the server or the `fetch` function supplies to its engine. */
export interface EngineHooks {
  /** Paces streams, when the clock does not do it. */
  readonly ticker?: Ticker | undefined;
  /** Called when a request may have changed the state, before its response is sent. */
  readonly changed?: () => void;
}

/** The mock without a transport: processes requests and decides about WebSocket upgrades. */
export class Engine implements Mock {
  readonly token: string;
  readonly clock: MockClock;
  readonly requests = new RequestRecorder();
  readonly faults: FaultInjector;
  readonly #changed: () => void;
  readonly #world: World;
  readonly #parts: readonly EnginePart[];
  #description: Description;

  /**
   * @throws {RangeError} when an option has an invalid value.
   * @throws DescriptionError when the description cannot be served.
   */
  constructor(options: MockOptions, { ticker, changed = () => {} }: EngineHooks = {}) {
    const { token = "mock-token", seed = "harbour", faults = [] } = options;
    this.#changed = changed;
    this.token = token;
    this.clock = clockFrom(options.clock, ticker);
    this.#description = new Description(options.spec, hasBehaviour);
    this.faults = new FaultInjector(seed, () => this.#description.spec.ids);
    for (const fault of faults) this.faults.add(fault);
    this.#parts = assembleParts({ ...options, clock: this.clock, faults: this.faults, requests: this.requests });
    this.#world = worldOf({ ...options, token }, seed, this.clock.now());
  }

  /** The description that is served at this moment. */
  get description(): Description {
    return this.#description;
  }

  snapshot(): MockState {
    return this.#world.store.snapshot();
  }

  /**
   * Serves another description. State, clock, faults and records stay. Requests and streams that have arrived are served by
   * the previous description until they end.
   * @throws DescriptionError when it cannot be served; then nothing changes.
   */
  reload(spec: OpenApiDocument): void {
    this.#description = new Description(spec, hasBehaviour);
  }

  /** Processes a request; never rejects because of the request. */
  handle(request: EngineRequest): Promise<EngineResponse> {
    const found = this.#description.find(request);
    const exchange = this.#exchange(request, found, false);
    return runParts(this.#parts, exchange, () => respond(this.#world, found, exchange, this.#changed));
  }

  /**
   * Decides about a WebSocket handshake before the upgrade.
   * @returns the stream or the remote terminal, or the plain HTTP response that refuses it.
   */
  async handshake(request: EngineRequest): Promise<OpenStream | TerminalSession | EngineResponse> {
    const found = this.#description.find(request);
    const exchange = this.#exchange(request, found, true);
    const { terminals } = this.#world;
    let opened: OpenStream | TerminalSession | undefined;
    const response = await runParts(this.#parts, exchange, async () => {
      const isTerminal = terminals.owns(request.url.pathname);
      opened = isTerminal ? terminals.connect(request, exchange.now) : openStream(this.#world, found, exchange);
      return jsonResponse(101, {});
    });
    return response.delivery === "dropped" ? response : (opened ?? response);
  }

  #exchange(request: EngineRequest, { match, spec }: Found, isStream: boolean): EngineExchange {
    const operation = match?.operation;
    return {
      request,
      isStream,
      operationId: (isStream ? operation?.stream?.id : undefined) ?? operation?.id,
      tokenHeaders: operation?.tokenHeaders ?? spec.tokenHeaders,
      now: this.clock.now(),
      fault: undefined,
    };
  }
}
