import { type Refusal, refuse } from "../../core/errors.ts";
import {
  type EngineResponse,
  emptyResponse,
  jsonResponse,
  RawResult,
  rawResponse,
  withHeaders,
} from "../../core/response.ts";
import { type Content, isJson } from "../../spec/content.ts";
import type { Located } from "../../spec/document.ts";
import { bytesOfExample } from "../../spec/examples.ts";
import type { LoadedSpec } from "../../spec/load.ts";
import type { Operation, StreamDescription } from "../../spec/operations.ts";
import { pageOf } from "../../spec/pagination.ts";
import { type ResponseDescription, responseOf, successOf } from "../../spec/responses.ts";
import { Bodies } from "../values/bodies.ts";
import { Unmakeable } from "../values/demand.ts";
import { madeUp } from "../values/made-up.ts";
import { preferred, weightOf } from "./accept.ts";
import { headerViolations, startedResult } from "./raw.ts";

/** What the description says about answers: examples of them, and whether one keeps to it. */
export class Contract {
  readonly #spec: LoadedSpec;
  readonly #bodies: Bodies;

  constructor(spec: LoadedSpec) {
    this.#spec = spec;
    this.#bodies = new Bodies(spec.document, spec.validator);
  }

  /**
   * Returns the body of an operation that the mock has no behaviour for: an example of the description, else one that is made up.
   * Of a list, the page that is asked for.
   * @param accept the request's `Accept`.
   * @param query the checked query parameters.
   * @throws Refusal 500 when no body fits the schema.
   */
  example(operation: Operation, accept: string | null, query: Readonly<Record<string, unknown>>): unknown {
    const success = successOf(operation);
    const content = preferred(accept, success?.contents ?? []) ?? success?.contents[0];
    if (content === undefined) return {};
    const body = this.#body(operation, success?.status ?? 200, content);
    if (isJson(content.mediaType)) return this.#page(operation, content.schema, body, query);
    const bytes = bytesOfExample(content.mediaType, body);
    return new RawResult(content.mediaType, bytes, this.#headers(responseOf(operation, success?.status ?? 200)));
  }

  /**
   * Finds out whether an operation can be answered from the description.
   * @returns the reason why it cannot, and the pointer to what is wrong; undefined when it can.
   */
  problemOf(operation: Operation): { readonly pointer: string; readonly reason: string } | undefined {
    const success = successOf(operation);
    if (success === undefined) {
      const { pointer } = operation;
      return operation.stream === undefined ? { pointer, reason: "no response is described" } : undefined;
    }
    try {
      for (const content of success.contents) this.#bodies.check(content);
      return undefined;
    } catch (error) {
      const pointer = error instanceof Unmakeable ? error.pointer : operation.pointer;
      return { pointer, reason: (error as Error).message };
    }
  }

  /** @throws Refusal 500 when an answer of the mock's own breaks the description. */
  response(operation: Operation, status: number, result: unknown): EngineResponse {
    const response = responseOf(operation, status);
    const contents = response?.contents;
    const fits = (mediaType: string) =>
      result instanceof RawResult ? mediaType === result.mediaType : isJson(mediaType);
    const content = contents?.find(({ mediaType }) => fits(mediaType));
    if (response === undefined || content === undefined) {
      if (contents?.length === 0) return this.#withHeaders(emptyResponse(status), response);
      const what = result instanceof RawResult ? result.mediaType : "application/json";
      throw invalidResponse(operation.id, status, `${what} is not documented`, []);
    }
    if (!(result instanceof RawResult)) {
      this.#demand(operation, status, content.schema, result);
      return this.#withHeaders(jsonResponse(status, result, content.mediaType), response);
    }
    const raw = startedResult(result);
    if (typeof raw.start === "string") this.#demand(operation, status, content.schema, raw.start);
    const violations = headerViolations(this.#spec, operation, response, raw);
    if (violations.length > 0)
      throw invalidResponse(operation.id, status, "the headers break the description", violations);
    return rawResponse(status, raw.result);
  }

  /** @throws Refusal 500 when a message of the mock's own breaks the description. */
  checkMessage(stream: StreamDescription, message: unknown): void {
    const violations = stream.message ? this.#spec.validator.check(stream.message, message) : [];
    if (violations.length > 0) throw invalidResponse(stream.id, 101, "a message breaks the schema", violations);
  }

  /** A part of a list, save where the description wants more than is in it. */
  #page(
    { pagination }: Operation,
    schema: Located | undefined,
    body: unknown,
    query: Readonly<Record<string, unknown>>,
  ): unknown {
    if (pagination === undefined) return body;
    const page = pageOf(pagination, body, query);
    return schema === undefined || this.#spec.validator.check(schema, page).length === 0 ? page : body;
  }

  #body(operation: Operation, status: number, content: Content): unknown {
    try {
      return this.#bodies.of(content);
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error;
      throw invalidResponse(operation.id, status, error.message, [{ pointer: error.pointer }]);
    }
  }

  /** Adds what a response must have, which no behaviour of the mock gives beside JSON. */
  #withHeaders(response: EngineResponse, described: ResponseDescription | undefined): EngineResponse {
    return withHeaders(response, ...this.#headers(described));
  }

  /** The headers that a response must have. */
  #headers(response: ResponseDescription | undefined): [string, string][] {
    const { document, validator } = this.#spec;
    return [...(response?.headers ?? [])].flatMap(([name, { required, schema }]): [string, string][] =>
      required && schema ? [[name, String(madeUp(document, validator, schema))]] : [],
    );
  }

  #demand(operation: Operation, status: number, schema: Located | undefined, body: unknown): void {
    const violations = schema ? this.#spec.validator.check(schema, body) : [];
    if (violations.length > 0) throw invalidResponse(operation.id, status, "the body breaks the schema", violations);
  }
}

/** Whether an operation answers requests; else it is only a stream. */
export function hasSuccess(operation: Operation): boolean {
  return successOf(operation) !== undefined || operation.stream === undefined;
}

/** @throws Refusal 400 when the answer is not JSON and the request does not take it. */
export function checkAccept(operation: Operation, accept: string | null): void {
  const types = successOf(operation)?.contents.map(({ mediaType }) => mediaType) ?? [];
  if (accept === null || types.length === 0 || types.includes("application/json")) return;
  if (!types.some((type) => weightOf(accept, type) > 0)) {
    throw refuse(400, "invalid_header", `Accept must allow ${types.join(" or ")}.`, {
      header: "Accept",
      allowed: types,
    });
  }
}

function invalidResponse(operation: string, status: number, what: string, violations: readonly unknown[]): Refusal {
  const message = `The mock's own answer to ${operation} (${status}) breaks the description: ${what}.`;
  return refuse(500, "mock/INVALID_ANSWER", message, { operation, status, violations });
}
