import {
  bodyKind,
  type Content,
  type DescribedOperation,
  type DescribedResponse,
  type DescribedStream,
  type Located,
} from "@enapter/http-api-openapi";
import { type Refusal, refuse } from "../../core/errors.ts";
import {
  type EngineResponse,
  emptyResponse,
  jsonResponse,
  RawResult,
  rawResponse,
  withHeaders,
} from "../../core/response.ts";
import { bytesOfExample } from "../../spec/examples.ts";
import type { LoadedSpec } from "../../spec/load.ts";
import { readPagination, requestedPage } from "../../spec/pagination.ts";
import { responseOf, successOf } from "../../spec/responses.ts";
import { Bodies } from "../values/bodies.ts";
import { Unmakeable } from "../values/demand.ts";
import { madeUp } from "../values/made-up.ts";
import { preferred, weightOf } from "./accept.ts";
import { headerViolations, startedResult } from "./raw.ts";

/** The description as a contract for responses: makes examples, and checks responses against it. */
export class Contract {
  readonly #spec: LoadedSpec;
  readonly #bodies: Bodies;

  constructor(spec: LoadedSpec) {
    this.#spec = spec;
    this.#bodies = new Bodies(spec.document, spec.validator);
  }

  /**
   * Returns the response body for an operation without behaviour: an example of the description, else a made-up value.
   * For a list, the requested page.
   * @param accept the request's `Accept`.
   * @param query the checked query parameters.
   * @throws Refusal 500 when no body fits the schema.
   */
  example(operation: DescribedOperation, accept: string | null, query: Readonly<Record<string, unknown>>): unknown {
    const success = successOf(operation);
    const content = preferred(accept, success?.contents ?? []) ?? success?.contents[0];
    if (content === undefined) return {};
    const body = this.#body(operation, success?.status ?? 200, content);
    if (bodyKind(content.mediaType) === "json") return this.#page(operation, content.schema, body, query);
    const bytes = bytesOfExample(content.mediaType, body);
    return new RawResult(content.mediaType, bytes, this.#headers(responseOf(operation, success?.status ?? 200)));
  }

  /**
   * Checks whether the description suffices to respond to an operation.
   * @returns the reason why not and the pointer to its cause; undefined when it does.
   */
  problemOf(operation: DescribedOperation): { readonly pointer: string; readonly reason: string } | undefined {
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

  /**
   * Returns the response for the result of a behaviour, checked against the description.
   * @throws Refusal 500 when the result breaks the description.
   */
  response(operation: DescribedOperation, status: number, result: unknown): EngineResponse {
    const response = responseOf(operation, status);
    const contents = response?.contents;
    const fits = (mediaType: string) =>
      result instanceof RawResult ? mediaType === result.mediaType : bodyKind(mediaType) === "json";
    const content = contents?.find(({ mediaType }) => fits(mediaType));
    if (response === undefined || content === undefined) {
      if (contents?.length === 0) return this.#withHeaders(emptyResponse(status), response);
      const what = result instanceof RawResult ? result.mediaType : "application/json";
      throw invalidResponse(operation.id, status, `${what} is not documented`, []);
    }
    if (!(result instanceof RawResult)) {
      this.#assertValid(operation, status, content.schema, result);
      return this.#withHeaders(jsonResponse(status, result, content.mediaType), response);
    }
    const raw = startedResult(result);
    if (typeof raw.start === "string") this.#assertValid(operation, status, content.schema, raw.start);
    const violations = headerViolations(this.#spec, operation, response, raw);
    if (violations.length > 0)
      throw invalidResponse(operation.id, status, "the headers break the description", violations);
    return rawResponse(status, raw.result);
  }

  /**
   * Checks a message of a stream against the description.
   * @throws Refusal 500 when the message breaks it.
   */
  checkMessage(stream: DescribedStream, message: unknown): void {
    const violations = stream.message ? this.#spec.validator.check(stream.message, message) : [];
    if (violations.length > 0) throw invalidResponse(stream.id, 101, "a message breaks the schema", violations);
  }

  /** Returns a page of a list, or the whole list where the description demands more items. */
  #page(
    operation: DescribedOperation,
    schema: Located | undefined,
    body: unknown,
    query: Readonly<Record<string, unknown>>,
  ): unknown {
    const pagination = readPagination(operation);
    if (pagination === undefined) return body;
    const page = requestedPage(pagination, body, query);
    return schema === undefined || this.#spec.validator.check(schema, page).length === 0 ? page : body;
  }

  #body(operation: DescribedOperation, status: number, content: Content): unknown {
    try {
      return this.#bodies.of(content);
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error;
      throw invalidResponse(operation.id, status, error.message, [{ pointer: error.pointer }]);
    }
  }

  /** Adds required headers, which behaviours do not set for JSON. */
  #withHeaders(response: EngineResponse, described: DescribedResponse | undefined): EngineResponse {
    return withHeaders(response, ...this.#headers(described));
  }

  /** Returns the required headers of a response. */
  #headers(response: DescribedResponse | undefined): [string, string][] {
    const { document, validator } = this.#spec;
    return [...(response?.headers ?? [])].flatMap(([name, { required, schema }]): [string, string][] =>
      required && schema ? [[name, String(madeUp(document, validator, schema))]] : [],
    );
  }

  #assertValid(operation: DescribedOperation, status: number, schema: Located | undefined, body: unknown): void {
    const violations = schema ? this.#spec.validator.check(schema, body) : [];
    if (violations.length > 0) throw invalidResponse(operation.id, status, "the body breaks the schema", violations);
  }
}

/** Returns whether an operation responds to requests; else it is only a stream. */
export function hasSuccess(operation: DescribedOperation): boolean {
  return successOf(operation) !== undefined || operation.stream === undefined;
}

/**
 * Checks that a request accepts the response of an operation. JSON needs no `Accept`.
 * @throws Refusal 400 when the response is not JSON and `Accept` does not allow it.
 */
export function checkAccept(operation: DescribedOperation, accept: string | null): void {
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
  const message = `The mock's own response to ${operation} (${status}) breaks the description: ${what}.`;
  return refuse(500, "mock/INVALID_ANSWER", message, { operation, status, violations });
}
