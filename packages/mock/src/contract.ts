import { type Answer, jsonAnswer, RawResult, rawAnswer } from "./answers.ts";
import { type Refusal, refuse } from "./errors.ts";
import { bytesOfExample, exampleOf } from "./spec/examples.ts";
import type { LoadedSpec } from "./spec/load.ts";
import type { Operation, StreamDescription } from "./spec/operations.ts";

/** What the description says about answers: examples of them, and whether one keeps to it. */
export class Contract {
  readonly #spec: LoadedSpec;

  constructor(spec: LoadedSpec) {
    this.#spec = spec;
  }

  /** The description's own example of the answer to an operation. */
  example(operation: Operation): unknown {
    const [content] = operation.responses.get("200")?.contents ?? [];
    if (content === undefined) return {};
    const example = exampleOf(this.#spec.document, content);
    return content.mediaType === "application/json"
      ? example
      : new RawResult(content.mediaType, bytesOfExample(content.mediaType, example));
  }

  /** @throws Refusal 500 when an answer of the mock's own breaks the description. */
  answer(operation: Operation, status: number, result: unknown): Answer {
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

  /** @throws Refusal 500 when a message of the mock's own breaks the description. */
  checkMessage(stream: StreamDescription, message: unknown): void {
    const violations = stream.message ? this.#spec.validator.check(stream.message, message) : [];
    if (violations.length > 0) throw invalidAnswer(stream.id, 101, "a message breaks the schema", violations);
  }
}

/** Whether an operation answers requests; else it is only a stream. */
export function hasSuccess(operation: Operation): boolean {
  return operation.responses.has("200") || operation.stream === undefined;
}

/** @throws Refusal 400 when the answer is not JSON and the request does not take it. */
export function checkAccept(operation: Operation, accept: string | null): void {
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

function invalidAnswer(operation: string, status: number, what: string, violations: readonly unknown[]): Refusal {
  const message = `The mock's own answer to ${operation} (${status}) breaks the description: ${what}.`;
  return refuse(500, "mock/INVALID_ANSWER", message, { operation, status, violations });
}
