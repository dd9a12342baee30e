import { type Answer, emptyAnswer, jsonAnswer, RawResult, rawAnswer } from "./answers.ts";
import { type Refusal, refuse } from "./errors.ts";
import { bytesOfExample, exampleOf } from "./spec/examples.ts";
import type { LoadedSpec } from "./spec/load.ts";
import { isJson, type Operation, type StreamDescription, successOf } from "./spec/operations.ts";

/** What the description says about answers: examples of them, and whether one keeps to it. */
export class Contract {
  readonly #spec: LoadedSpec;

  constructor(spec: LoadedSpec) {
    this.#spec = spec;
  }

  /**
   * The description's own example of the answer to an operation.
   * @param accept What the request takes, as it says.
   */
  example(operation: Operation, accept: string | null = null): unknown {
    const contents = successOf(operation)?.contents ?? [];
    const content = contents.find(({ mediaType }) => accepts(accept, mediaType)) ?? contents[0];
    if (content === undefined) return {};
    const example = exampleOf(this.#spec.document, content);
    return isJson(content.mediaType)
      ? example
      : new RawResult(content.mediaType, bytesOfExample(content.mediaType, example));
  }

  /** @throws Refusal 500 when an answer of the mock's own breaks the description. */
  answer(operation: Operation, status: number, result: unknown): Answer {
    const { responses } = operation;
    const contents = (responses.get(String(status)) ?? (status < 300 ? responses.get("2XX") : undefined))?.contents;
    const fits = (mediaType: string) =>
      result instanceof RawResult ? mediaType === result.mediaType : isJson(mediaType);
    const content = contents?.find(({ mediaType }) => fits(mediaType));
    if (content === undefined) {
      if (contents?.length === 0) return emptyAnswer(status);
      const what = result instanceof RawResult ? result.mediaType : "application/json";
      throw invalidAnswer(operation.id, status, `${what} is not documented`, []);
    }
    if (result instanceof RawResult) return rawAnswer(status, result);
    const violations = content.schema ? this.#spec.validator.check(content.schema, result) : [];
    if (violations.length > 0) throw invalidAnswer(operation.id, status, "the body breaks the schema", violations);
    return jsonAnswer(status, result, content.mediaType);
  }

  /** @throws Refusal 500 when a message of the mock's own breaks the description. */
  checkMessage(stream: StreamDescription, message: unknown): void {
    const violations = stream.message ? this.#spec.validator.check(stream.message, message) : [];
    if (violations.length > 0) throw invalidAnswer(stream.id, 101, "a message breaks the schema", violations);
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
  if (!types.some((type) => accepts(accept, type))) {
    throw refuse(400, "invalid_header", `Accept must allow ${types.join(" or ")}.`, {
      header: "Accept",
      allowed: types,
    });
  }
}

function accepts(accept: string | null, type: string): boolean {
  const ranges = (accept ?? "*/*").split(",").map((range) => (range.split(";")[0] ?? "").trim().toLowerCase());
  return ranges.some((range) => range === "*/*" || range === type || range === `${type.split("/")[0]}/*`);
}

function invalidAnswer(operation: string, status: number, what: string, violations: readonly unknown[]): Refusal {
  const message = `The mock's own answer to ${operation} (${status}) breaks the description: ${what}.`;
  return refuse(500, "mock/INVALID_ANSWER", message, { operation, status, violations });
}
