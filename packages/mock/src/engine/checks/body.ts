import {
  bodyKind,
  type Content,
  type DescribedOperation,
  essenceOf,
  type SpecDocument,
} from "@enapter/http-api-openapi";
import { isObject } from "@enapter/http-api-openapi/json";
import { Refusal } from "../../core/errors.ts";
import { parseJson } from "../../core/json.ts";
import type { SchemaValidator, Violation } from "../../spec/validator.ts";
import { fieldsOf } from "./form.ts";
import { invalidParam } from "./problem.ts";

/** The parts of a description that request checks need. */
export interface BodyTools {
  readonly document: SpecDocument;
  readonly validator: SchemaValidator;
}

/** The body of a request, and its headers. */
interface SentBody {
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Content types of archives from clients that do not set the documented one. */
const undeclaredTypes = ["", "application/octet-stream", "application/x-www-form-urlencoded"];

const urlEncoded = "application/x-www-form-urlencoded";
const formTypes = ["multipart/form-data", urlEncoded];

/**
 * Checks the body of a request against the description.
 * @param takesBlanks whether a JSON field that is null or empty counts as missing.
 * @returns parsed JSON, the fields of a form, text, or bytes; for a form with an archive that may also be sent alone, its bytes.
 * @throws Refusal 400 with one error for each broken rule.
 */
export async function checkBody(
  spec: BodyTools,
  operation: DescribedOperation,
  request: SentBody,
  takesBlanks: boolean,
): Promise<unknown> {
  const description = operation.requestBody;
  if (description === undefined) return undefined;
  const type = mediaTypeOf(request);
  const named =
    description.contents.find(({ mediaType }) => mediaType === type) ??
    description.contents.find(({ mediaType }) => isInRange(type, mediaType));
  // A form without fields is empty.
  if (request.body.byteLength === 0 && named?.mediaType !== urlEncoded) {
    if (description.required) throw refusalOf([problem("required", "must not be empty")]);
    return undefined;
  }
  // Servers accept JSON under any content type.
  const json = description.contents.find(
    ({ mediaType }) => bodyKind(mediaType) === "json" && (named?.mediaType ?? mediaType) === mediaType,
  );
  if (json !== undefined) return checkJson(spec, json, request.body, takesBlanks);
  if (named !== undefined && formTypes.includes(type)) return checkForm(spec, description.contents, named, request);
  const raw = description.contents.filter(({ mediaType }) => !formTypes.includes(mediaType));
  if (named === undefined && !(raw.length > 0 && undeclaredTypes.includes(type))) {
    const allowed = description.contents.map(({ mediaType }) => mediaType);
    const message = type === "" ? "needs a content type" : `must not be ${type}`;
    throw refusalOf([problem("contentType", message, { mediaType: type, allowed })]);
  }
  if (!type.startsWith("text/")) return request.body;
  const text = new TextDecoder().decode(request.body);
  assertValid(spec, named, text);
  return text;
}

function checkJson(spec: BodyTools, content: Content, bytes: Uint8Array, takesBlanks: boolean): unknown {
  const given = readJson(bytes);
  const body = takesBlanks ? withoutBlanks(given) : given;
  // A blank field counts as missing, but not for the number of fields.
  const size = isObject(given) ? Object.keys(given).length : 0;
  assertValid(
    spec,
    content,
    body,
    ({ pointer, rule, params }) => rule !== "minProperties" || pointer !== "" || size < Number(params["limit"]),
  );
  return body;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    throw refusalOf([problem("json", `is not valid JSON: ${(error as Error).message}`)]);
  }
}

// The API treats a field that is null or an empty text as missing.
function withoutBlanks(body: unknown): unknown {
  if (!isObject(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== ""));
}

async function checkForm(
  spec: BodyTools,
  contents: readonly Content[],
  content: Content,
  { headers, body }: SentBody,
): Promise<unknown> {
  const contentType = headers.get("content-type") ?? "";
  const form = await new Response(Uint8Array.from(body), { headers: { "Content-Type": contentType } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) throw refusalOf([problem("form", "is not a form")]);
  const { values, files } = await fieldsOf(spec.document, content, form);
  assertValid(spec, content, values);
  const mayBeRaw = contents.some(({ mediaType }) => !formTypes.includes(mediaType));
  const [file] = files;
  return mayBeRaw && file !== undefined ? file : values;
}

function assertValid(
  spec: BodyTools,
  content: Content | undefined,
  value: unknown,
  counts: (violation: Violation) => boolean = () => true,
): void {
  const violations = content?.schema ? spec.validator.check(content.schema, value).filter(counts) : [];
  if (violations.length > 0) throw refusalOf(violations);
}

function problem(rule: string, message: string, params: Violation["params"] = {}): Violation {
  return { pointer: "", rule, message, params };
}

function refusalOf(violations: readonly Violation[]): Refusal {
  return new Refusal(
    400,
    violations.map((violation) => {
      const subject = violation.pointer === "" ? "The body" : `The body at ${violation.pointer}`;
      return invalidParam(subject, violation, { in: "body" });
    }),
  );
}

/** Returns whether a media type is in a range such as `image/*`. */
function isInRange(type: string, range: string): boolean {
  return type !== "" && range.endsWith("/*") && (range === "*/*" || type.startsWith(range.slice(0, -1)));
}

function mediaTypeOf({ headers }: SentBody): string {
  return essenceOf(headers.get("content-type") ?? "");
}
