import { clockFrom, type MockClock, type Ticker } from "../core/clock.ts";
import { Refusal, refuse } from "../core/errors.ts";
import type { EngineRequest } from "../core/request.ts";
import { type Answer, errorAnswer, internalError, jsonAnswer, RawResult } from "../core/response.ts";
import type { OpenApiDocument } from "../spec/document.ts";
import type { Operation } from "../spec/operations.ts";
import { successOf } from "../spec/responses.ts";
import type { RouteMatch } from "../spec/router.ts";
import { ManifestReader } from "../state/manifests/source.ts";
import { seededStore } from "../state/seed/seed.ts";
import { Store } from "../state/store/store.ts";
import type { Caller } from "./access/caller.ts";
import { TokenRegistry } from "./access/tokens.ts";
import { visiblePath } from "./access/visibility.ts";
import { checkHandshake, checkRequest } from "./checks/request.ts";
import { checkAccept, hasSuccess } from "./contract/contract.ts";
import { Description, type Found } from "./contract/description.ts";
import { type Fault, isProcessed, skewOf } from "./faults/fault.ts";
import { FaultInjector } from "./faults/injector.ts";
import { spoiledAnswer, unprocessedAnswer } from "./faults/responses.ts";
import { findBehaviour, hasBehaviour } from "./handlers/behaviour.ts";
import type { Call, Handler } from "./handlers/handler.ts";
import { handlers } from "./handlers/index.ts";
import {
  noStream,
  type StreamCall,
  type StreamHandler,
  type StreamSource,
  streamHandlers,
} from "./handlers/streams.ts";
import { legacyMessage, legacyQuery, legacyResult, modernRequest } from "./modes/legacy.ts";
import { isAvailable, isLegacy } from "./modes/mode.ts";
import type { MockOptions, MockState } from "./options.ts";
import { delayOf } from "./parts/latency.ts";
import { logLine } from "./parts/log.ts";
import { type RecordedRequest, RequestRecorder, recordOf, sizeOf } from "./parts/recorder.ts";
import { redirectToHttps } from "./parts/redirect.ts";
import type { TerminalSession } from "./terminal/session.ts";
import { Terminals } from "./terminal/terminals.ts";

/** A WebSocket upgrade that is allowed: where its messages come from, and how they are checked. */
export interface OpenStream {
  readonly source: StreamSource;
  /**
   * Turns a message into a text frame.
   * @throws Error when the message breaks the description.
   */
  readonly frame: (message: unknown) => string;
  /** What befalls the stream, if anything. */
  readonly fault: Fault | undefined;
}

/** What the face of an engine does for it. */
export interface EngineFace {
  /** Paces streams, when the clock does not do it. */
  readonly ticker?: Ticker | undefined;
  /** Called when a request may have changed the state, before it is answered. */
  readonly changed?: () => void;
}

/** The mock without a face: answers requests and decides about WebSocket upgrades. */
export class Engine {
  readonly token: string;
  readonly clock: MockClock;
  readonly requests = new RequestRecorder();
  readonly faults: FaultInjector;
  readonly #options: MockOptions;
  readonly #face: EngineFace;
  #description: Description;
  readonly #store: Store;
  readonly #terminals = new Terminals();
  readonly #manifests = new ManifestReader();
  readonly #tokens: TokenRegistry;
  readonly #delay: () => Promise<void>;

  /**
   * @throws {RangeError} when an option says something that cannot be.
   * @throws DescriptionError when the description cannot be served.
   */
  constructor(options: MockOptions, face: EngineFace = {}) {
    this.#options = options;
    this.#face = face;
    this.token = options.token ?? "mock-token";
    this.clock = clockFrom(options.clock, face.ticker);
    this.#delay = delayOf(options.latency ?? 0, this.clock);
    this.#description = new Description(options.spec, hasBehaviour);
    const seed = options.seed ?? "harbour";
    this.faults = new FaultInjector(seed, () => this.#description.spec.ids);
    for (const fault of options.faults ?? []) this.faults.add(fault);
    this.#store = options.state ? Store.restore(options.state) : seededStore(seed, this.clock.now());
    this.#tokens = new TokenRegistry(this.#store, this.token, options.tokens ?? {}, (siteId) => this.#serves(siteId));
  }

  /** The description that is served at this moment. */
  get description(): Description {
    return this.#description;
  }

  /** The state as it is now. */
  snapshot(): MockState {
    return this.#store.snapshot();
  }

  /**
   * Goes on with another description. State, clock, faults and records stay. Requests and streams that came before are
   * served to their end by the description before.
   * @throws DescriptionError when it cannot be served; then nothing changes.
   */
  reload(spec: OpenApiDocument): void {
    this.#description = new Description(spec, hasBehaviour);
  }

  /** Answers a request; never throws for anything that a client can do. */
  async handle(request: EngineRequest): Promise<Answer> {
    const found = this.#description.find(request);
    const record = this.#record(request, found, found.match?.operation.id);
    return this.#exchange(record, found.match, request, false, (now) => this.#answer(found, request, now));
  }

  /**
   * Decides about a WebSocket handshake before the upgrade.
   * @returns the stream or the remote terminal, or the plain HTTP answer that refuses it.
   */
  async handshake(request: EngineRequest): Promise<OpenStream | TerminalSession | Answer> {
    const found = this.#description.find(request);
    const { match } = found;
    const record = this.#record(request, found, match?.operation.stream?.id ?? match?.operation.id);
    let opened: OpenStream | TerminalSession | undefined;
    const answer = await this.#exchange(record, match, request, true, (now, fault) => {
      const isTerminal = this.#terminals.owns(request.url.pathname);
      opened = isTerminal ? this.#terminals.connect(request, now) : this.#open(found, request, fault);
      return jsonAnswer(101, {});
    });
    return answer.delivery === "dropped" ? answer : (opened ?? answer);
  }

  #record(request: EngineRequest, { match, spec }: Found, operationId: string | undefined): RecordedRequest {
    const tokenHeaders = match?.operation.tokenHeaders ?? spec.tokenHeaders;
    const record = recordOf(request, operationId, tokenHeaders);
    this.requests.add(record, sizeOf(request));
    return record;
  }

  /** Everything around the processing of a request: faults, redirects, errors, latency, and the log. */
  async #exchange(
    record: RecordedRequest,
    match: RouteMatch | undefined,
    request: EngineRequest,
    isStream: boolean,
    process: (now: Date, fault: Fault | undefined) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const asked = this.faults.askedFor(request.headers.get("x-mock-fault"), isStream);
    const fault = asked instanceof Refusal ? undefined : (asked ?? this.faults.take(record.operationId, isStream));
    const now = new Date(this.clock.now().getTime() + skewOf(fault));
    const plain = await this.#attempt(match?.operation, () => {
      if (asked instanceof Refusal) throw asked;
      if (fault !== undefined && !isProcessed(fault)) return unprocessedAnswer(fault);
      const redirect = this.#options.redirectToHttps === true ? redirectToHttps(request) : undefined;
      return redirect ?? process(now, fault);
    });
    const answer = fault === undefined ? plain : spoiledAnswer(fault, plain);
    await this.#delay();
    record.status = answer.delivery === "dropped" ? undefined : answer.status;
    const { log } = this.#options;
    log?.(logLine(record, answer, fault));
    return { ...answer, headers: [...answer.headers, ["Date", now.toUTCString()]] };
  }

  async #attempt(operation: Operation | undefined, answer: () => Answer | Promise<Answer>): Promise<Answer> {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof Refusal) return errorAnswer(error.status, error.errors);
      return internalError(error, { operation: operation?.id ?? null });
    }
  }

  /** A Gateway has one site, the first. */
  #serves(siteId: string): boolean {
    const { mode } = this.#options;
    return mode === undefined || mode === "cloud" || this.#store.sites.keys().next().value === siteId;
  }

  #admit(match: RouteMatch | undefined, request: EngineRequest, isStream: boolean): [RouteMatch, Caller] {
    const found = isStream ? (match?.operation.stream ?? match?.operation) : match?.operation;
    if (match === undefined || found === undefined || !isAvailable(found.availability, this.#options.mode)) {
      const details = { method: request.method, path: request.url.pathname };
      throw refuse(404, "NOT_FOUND", "There is no such operation.", details);
    }
    return [match, this.#tokens.callerOf(match.operation, request.headers)];
  }

  async #answer(found: Found, request: EngineRequest, now: Date): Promise<Answer> {
    const { spec, contract } = found;
    const [match, caller] = this.#admit(found.match, request, false);
    const { operation } = match;
    if (!hasSuccess(operation)) {
      throw refuse(400, "UPGRADE_REQUIRED", "This is a WebSocket stream: send an upgrade.", {
        operation: operation.id,
      });
    }
    checkAccept(operation, request.headers.get("accept"));
    const { mode } = this.#options;
    const id = operation.variantOf ?? operation.id;
    const handler = findBehaviour(handlers, operation.id, operation.variantOf) as Handler<never> | undefined;
    const modern = isLegacy(mode) ? modernRequest(id, operation.path, request, mode) : request;
    const checked = await checkRequest(spec, match, modern, handler !== undefined);
    const example = (): unknown => contract.example(operation, request.headers.get("accept"), checked.query);
    try {
      const call = {
        path: visiblePath(operation, checked.path, this.#store, caller),
        query: isLegacy(mode) ? legacyQuery(id, checked.query) : checked.query,
        body: checked.body,
        ...{ store: this.#store, terminals: this.#terminals, manifests: this.#manifests },
        ...{ caller, mode, now, example, origin: request.url.origin },
      };
      const result: unknown = handler === undefined ? example() : handler(call as unknown as Call<never>);
      const answer = contract.answer(operation, successOf(operation)?.status ?? 200, result);
      if (operation.method !== "GET") this.#face.changed?.();
      if (result instanceof RawResult || !isLegacy(mode)) return answer;
      return jsonAnswer(200, legacyResult(id, result, request));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      contract.answer(operation, error.status, { errors: error.errors });
      throw error;
    }
  }

  #open(found: Found, request: EngineRequest, fault: Fault | undefined): OpenStream {
    const [match, caller] = this.#admit(found.match, request, true);
    const { stream } = match.operation;
    if (stream === undefined) throw noStream(request.url.pathname);
    const { mode } = this.#options;
    const id = stream.variantOf ?? stream.id;
    const modern = isLegacy(mode) ? modernRequest(id, match.operation.path, request, mode) : request;
    const { query, path } = checkHandshake(found.spec, match, modern);
    const handler = findBehaviour(streamHandlers, stream.id, stream.variantOf) as StreamHandler<never> | undefined;
    const examples: StreamSource = (_now, first) => (first ? [...stream.examples] : []);
    const call = { path: visiblePath(match.operation, path, this.#store, caller), query, store: this.#store, caller };
    const source = handler?.(call as StreamCall<never>) ?? examples;
    const skew = skewOf(fault);
    return {
      source: (now, first) => source(new Date(now.getTime() + skew), first),
      frame: (message) => {
        found.contract.checkMessage(stream, message);
        const text = JSON.stringify(isLegacy(mode) ? legacyMessage(message) : message);
        return fault?.kind === "malformed-json" ? text.slice(0, text.length / 2) : text;
      },
      fault,
    };
  }
}
