import type { Ajv2020, ErrorObject } from "ajv/dist/2020.js";
import { extendPointer } from "../core/json.ts";
import { libraries } from "../core/libraries.cjs";
import type { Located, SpecDocument } from "./document.ts";
import { expressionOf } from "./expression.ts";

/** One rule that a value breaks. */
export interface Violation {
  /** JSON pointer to the offending field, from the root of the value; empty for the value itself. */
  readonly pointer: string;
  /** The JSON Schema keyword that is not met, such as `required` or `maximum`. */
  readonly rule: string;
  /** Text for people, starting with what the field must be. */
  readonly message: string;
  /** What the keyword says, such as `{"limit": 50}`. */
  readonly params: Readonly<Record<string, unknown>>;
}

const documentKey = "openapi.json";

// The description has been linted, so its schemas are not checked again. Optimising the generated code takes longer
// than it saves, because most schemas are used a few times only.
const options = {
  // Every object inherits `constructor`; a property is there when it is its own.
  ownProperties: true,
  strict: false,
  allErrors: true,
  validateSchema: false,
  logger: false,
  code: { optimize: false },
} as const;

/** Checks a value; what is wrong with it is in `errors` until the next call. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** Checks by the JSON pointer to their schema. */
export type Checks = Readonly<Record<string, Check>>;

/** Checks values against schemas of the document; every schema is compiled when it is first needed. */
export class SchemaValidator {
  readonly #document: SpecDocument;
  readonly #checks: Map<string, Check>;
  #ajv: Ajv2020 | undefined;

  /** @param compiled what has been compiled before, and need not be once more. */
  constructor(document: SpecDocument, compiled: Checks = {}) {
    this.#document = document;
    this.#checks = new Map(Object.entries(compiled));
  }

  /** @returns the rules that the value breaks; an empty list when it is valid. */
  check(schema: Located, value: unknown): Violation[] {
    const check = this.#checkOf(schema.pointer);
    return check(value) ? [] : readable(check.errors ?? []);
  }

  #checkOf(pointer: string): Check {
    let check = this.#checks.get(pointer);
    if (check === undefined) {
      this.#ajv ??= compilerOf(this.#document, {});
      check = this.#ajv.compile({ $ref: referenceTo(pointer) }) as Check;
      this.#checks.set(pointer, check);
    }
    return check;
  }
}

/** What compiles the schemas of a document. */
export function compilerOf(document: SpecDocument, code: { readonly source?: boolean }): Ajv2020 {
  const { Ajv2020 } = libraries.ajv2020();
  const { source = false } = code;
  const regExp = Object.assign(expressionOf, { code: "new RegExp" });
  const ajv = new Ajv2020({ ...options, code: { ...options.code, source, ...(source ? {} : { regExp }) } });
  libraries.ajvFormats().default(ajv as never);
  ajv.addSchema(document.root, documentKey);
  return ajv;
}

/** How a schema that is compiled refers to one of the document. */
export function referenceTo(pointer: string): string {
  return `${documentKey}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}

// A nullable value that is wrong also breaks the null branch of its union: that says nothing to a reader.
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
