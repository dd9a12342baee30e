import type { Located, SpecDocument } from "@enapter/http-api-openapi";
import { extendPointer } from "@enapter/http-api-openapi/json";
import type { Ajv2020, ErrorObject } from "ajv/dist/2020.js";
import { libraries } from "../core/libraries.cjs";
import { expressionOf } from "./expression.ts";

/** One rule that a value breaks. */
export interface Violation {
  /** JSON pointer to the field, from the root of the value; empty for the value itself. */
  readonly pointer: string;
  /** The JSON Schema keyword that is broken, such as `required` or `maximum`. */
  readonly rule: string;
  /** Text for people that follows the name of the field. */
  readonly message: string;
  /** The parameters of the keyword, such as `{"limit": 50}`. */
  readonly params: Readonly<Record<string, unknown>>;
}

const documentKey = "openapi.json";

// The description has been linted, so its schemas are not checked again. Optimising the generated code takes longer
// than it saves, because most schemas are used a few times only.
const options = {
  // Every object inherits `constructor`; only own properties count.
  ownProperties: true,
  strict: false,
  allErrors: true,
  validateSchema: false,
  logger: false,
  code: { optimize: false },
} as const;

/** Checks a value; `errors` has the violations until the next call. */
export interface SchemaCheck {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** Checks by the JSON pointer of their schema. */
export type SchemaChecks = Readonly<Record<string, SchemaCheck>>;

/** Checks values against schemas of the document. Each schema is compiled on first use. */
export class SchemaValidator {
  readonly #document: SpecDocument;
  readonly #checks: Map<string, SchemaCheck>;
  #ajv: Ajv2020 | undefined;

  /** @param compiled checks that are already compiled. */
  constructor(document: SpecDocument, compiled: SchemaChecks = {}) {
    this.#document = document;
    this.#checks = new Map(Object.entries(compiled));
  }

  /** Returns the rules that a value breaks; an empty list when it is valid. */
  check(schema: Located, value: unknown): Violation[] {
    const check = this.#checkOf(schema.pointer);
    return check(value) ? [] : readable(check.errors ?? []);
  }

  #checkOf(pointer: string): SchemaCheck {
    let check = this.#checks.get(pointer);
    if (check === undefined) {
      this.#ajv ??= compilerOf(this.#document, {});
      check = this.#ajv.compile({ $ref: referenceTo(pointer) }) as SchemaCheck;
      this.#checks.set(pointer, check);
    }
    return check;
  }
}

/** Returns a compiler for the schemas of a document. */
export function compilerOf(document: SpecDocument, code: { readonly source?: boolean }): Ajv2020 {
  const { Ajv2020 } = libraries.ajv2020();
  const { source = false } = code;
  const regExp = Object.assign(expressionOf, { code: "new RegExp" });
  const ajv = new Ajv2020({ ...options, code: { ...options.code, source, ...(source ? {} : { regExp }) } });
  libraries.ajvFormats().default(ajv as never);
  ajv.addSchema(document.root, documentKey);
  return ajv;
}

/** Returns the reference to a schema of the document, for a schema that is compiled. */
export function referenceTo(pointer: string): string {
  return `${documentKey}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}

// An invalid nullable value also breaks the null branch of its union, which is no help to a reader.
function readable(errors: readonly ErrorObject[]): Violation[] {
  const telling = errors.filter(
    ({ keyword, params }) => !(keyword === "type" && params["type"] === "null") && !unions.has(keyword),
  );
  return (telling.length > 0 ? telling : errors).map(violationOf);
}

function violationOf({ instancePath, keyword, message, params }: ErrorObject): Violation {
  const violation = { pointer: instancePath, rule: keyword, message: message ?? `must meet ${keyword}`, params };
  if (keyword === "required") {
    return { ...violation, pointer: extendPointer(instancePath, params["missingProperty"]), message: "is required" };
  }
  if (keyword === "enum") return { ...violation, message: `must be one of ${params["allowedValues"].join(", ")}` };
  if (keyword === "type") return { ...violation, message: `must be of type ${[params["type"]].flat().join(" or ")}` };
  return violation;
}

const unions = new Set(["anyOf", "oneOf", "if"]);
