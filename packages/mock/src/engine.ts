import { checkAccess } from "./access.ts";
import { type Answer, errorAnswer, jsonAnswer, RawResult, rawAnswer } from "./answers.ts";
import { type Clock, realClock } from "./clock.ts";
import { Refusal, refuse } from "./errors.ts";
import { spoiledAnswer, unprocessedAnswer } from "./faults/answers.ts";
import { isProcessed } from "./faults/fault.ts";
import { FaultInjector } from "./faults/injector.ts";
import type { Call, Handler } from "./handlers/handler.ts";
import { handlers } from "./handlers/index.ts";
import type { MockOptions } from "./options.ts";
import { type RecordedRequest, RequestRecorder, redactedHeaders } from "./recorder.ts";
import { checkHandshake, checkRequest, type EngineRequest } from "./request.ts";
import { bytesOfExample, exampleOf } from "./spec/examples.ts";
import { type LoadedSpec, loadSpec } from "./spec/load.ts";
import type { Operation } from "./spec/operations.ts";
import type { RouteMatch } from "./spec/router.ts";
import { seededStore } from "./state/seed.ts";
import type { Store } from "./state/store.ts";
import { noStream, type StreamSource, streamHandlers } from "./streams.ts";

/** A WebSocket upgrade that is allowed: where its messages come from, and how they are checked. */
export interface OpenStream {
  readonly source: StreamSource;
  /**
   * Turns a message into a text frame.
   * @throws Error when the message breaks the description.
   */
  readonly frame: (message: unknown) => string;
}

/** The mock without a face: answers requests and decides about WebSocket upgrades. */
export class Engine {
  readonly token: string;
  readonly clock: Clock;
  readonly requests = new RequestRecorder();
  readonly faults: FaultInjector;
  readonly #spec: LoadedSpec;
  readonly #store: Store;

  constructor(options: MockOptions) {
    this.token = options.token ?? "mock-token";
    this.clock = options.clock ?? realClock;
    this.#spec = loadSpec(options.spec);
    const seed = options.seed ?? "harbour";
    this.faults = new FaultInjector(seed);
    this.#store = seededStore(seed, this.clock.now());
  }

  /** Paths under which the API is served, in the order of the servers of the description. */
  get basePaths(): readonly string[] {
    return this.#spec.basePaths;
  }

  /** Answers a request; never throws for anything that a client can do. */
  async handle(request: EngineRequest): Promise<Answer> {
    const match = this.#match(request);
    const record = this.#record(request, match, match?.operation.id);
    const fault = this.faults.take(match?.operation.id, request.headers.get("x-mock-fault"));
    const answer =
      fault === undefined || isProcessed(fault)
        ? await this.#attempt(match?.operation, () => this.#answer(match, request))
        : unprocessedAnswer(fault);
    const delivered = fault === undefined ? answer : spoiledAnswer(fault, answer);
    record.status = delivered.delivery === "dropped" ? undefined : delivered.status;
    return delivered;
  }

  /**
   * Decides about a WebSocket handshake before the upgrade.
   * @returns the stream, or the plain HTTP answer that refuses it.
   */
  async handshake(request: EngineRequest): Promise<OpenStream | Answer> {
    const match = this.#match(request);
    const record = this.#record(request, match, match?.operation.stream?.id ?? match?.operation.id);
    let stream: OpenStream | undefined;
    const refusal = await this.#attempt(match?.operation, () => {
      stream = this.#open(this.#admit(match, request), request);
      return jsonAnswer(101, {});
    });
    record.status = refusal.status;
    return stream ?? refusal;
  }

  #match(request: EngineRequest): RouteMatch | undefined {
    const { pathname } = request.url;
    const base = this.basePaths.find((path) => pathname.startsWith(`${path}/`));
    return base === undefined ? undefined : this.#spec.router.match(request.method, pathname.slice(base.length));
  }

  #record(request: EngineRequest, match: RouteMatch | undefined, operationId: string | undefined): RecordedRequest {
    const record: RecordedRequest = {
      method: request.method,
      path: request.url.pathname,
      query: request.url.search.slice(1),
      operationId,
      headers: redactedHeaders(request.headers, match?.operation.tokenHeaders ?? this.#spec.tokenHeaders),
      body: recordedBody(request.body),
      status: undefined,
    };
    this.requests.add(record);
    return record;
  }

  async #attempt(operation: Operation | undefined, answer: () => Answer | Promise<Answer>): Promise<Answer> {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof Refusal) return errorAnswer(error.status, error.errors);
      const details = { operation: operation?.id ?? null };
      return errorAnswer(500, [{ code: "mock/INTERNAL_ERROR", message: String(error), details }]);
    }
  }

  #admit(match: RouteMatch | undefined, request: EngineRequest): RouteMatch {
    if (match === undefined) {
      const details = { method: request.method, path: request.url.pathname };
      throw refuse(404, "NOT_FOUND", "There is no such operation.", details);
    }
    checkAccess(match.operation, request.headers, this.token);
    return match;
  }

  async #answer(found: RouteMatch | undefined, request: EngineRequest): Promise<Answer> {
    const match = this.#admit(found, request);
    const { operation } = match;
    if (!hasSuccess(operation)) {
      throw refuse(400, "UPGRADE_REQUIRED", "This is a WebSocket stream: send an upgrade.", {
        operation: operation.id,
      });
    }
    checkAccept(operation, request.headers.get("accept"));
    const checked = await checkRequest(this.#spec, match, request);
    const handler = findBehaviour(handlers, operation.id, operation.variantOf) as Handler<never> | undefined;
    const example = (): unknown => this.#example(operation);
    const call = { ...checked, store: this.#store, now: this.clock.now(), example };
    try {
      const result: unknown = handler === undefined ? example() : handler(call as unknown as Call<never>);
      return this.#checked(operation, 200, result);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#checked(operation, error.status, { errors: error.errors });
      throw error;
    }
  }

  #example(operation: Operation): unknown {
    const [content] = operation.responses.get("200")?.contents ?? [];
    if (content === undefined) return {};
    const example = exampleOf(this.#spec.document, content);
    return content.mediaType === "application/json"
      ? example
      : new RawResult(content.mediaType, bytesOfExample(content.mediaType, example));
  }

  /** @throws Refusal 500 when an answer of the mock's own breaks the description. */
  #checked(operation: Operation, status: number, result: unknown): Answer {
    const contents = operation.responses.get(String(status))?.contents;
    const mediaType = result instanceof RawResult ? result.mediaType : "application/json";
    const content = contents?.find((candidate) => candidate.mediaType === mediaType);
    if (content === undefined && (contents === undefined || contents.length > 0)) {
      throw invalidAnswer(operation.id, status, `${mediaType} is not documented`, []);
    }
    if (result instanceof RawResult) return rawAnswer(result);
    const violations = content?.schema ? this.#spec.validator.check(content.schema, result) : [];
    if (violations.length > 0) throw invalidAnswer(operation.id, status, "the body breaks the schema", violations);
    return jsonAnswer(status, result);
  }

  #open(match: RouteMatch, request: EngineRequest): OpenStream {
    const { stream } = match.operation;
    if (stream === undefined) throw noStream(request.url.pathname);
    const checked = checkHandshake(this.#spec, match, request);
    const handler = findBehaviour(streamHandlers, stream.id, stream.variantOf);
    const examples: StreamSource = (_now, first) => (first ? [...stream.examples] : []);
    return {
      source: handler?.({ ...checked, store: this.#store }) ?? examples,
      frame: (message) => {
        const violations = stream.message ? this.#spec.validator.check(stream.message, message) : [];
        if (violations.length > 0) throw invalidAnswer(stream.id, 101, "a message breaks the schema", violations);
        return JSON.stringify(message);
      },
    };
  }
}

function hasSuccess(operation: Operation): boolean {
  return operation.responses.has("200") || operation.stream === undefined;
}

function checkAccept(operation: Operation, accept: string | null): void {
  const types = operation.responses.get("200")?.contents.map(({ mediaType }) => mediaType) ?? [];
  if (accept === null || types.length === 0 || types.includes("application/json")) return;
  const ranges = accept.split(",").map((range) => (range.split(";")[0] ?? "").trim().toLowerCase());
  const fits = (type: string): boolean =>
    ranges.some((range) => range === "*/*" || range === type || range === `${type.split("/")[0]}/*`);
  if (!types.some(fits)) {
    throw refuse(400, "invalid_header", `Accept must allow ${types.join(" or ")}.`, {
      header: "Accept",
      allowed: types,
    });
  }
}

function findBehaviour<Behaviour>(
  behaviours: Readonly<Record<string, Behaviour>>,
  id: string,
  variantOf: string | undefined,
): Behaviour | undefined {
  if (Object.hasOwn(behaviours, id)) return behaviours[id];
  return variantOf !== undefined && Object.hasOwn(behaviours, variantOf) ? behaviours[variantOf] : undefined;
}

function invalidAnswer(operation: string, status: number, what: string, violations: readonly unknown[]): Refusal {
  const message = `The mock's own answer to ${operation} (${status}) breaks the description: ${what}.`;
  return refuse(500, "mock/INVALID_ANSWER", message, { operation, status, violations });
}

function recordedBody(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return bytes;
  }
}
