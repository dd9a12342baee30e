import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { extendPointer, type Located, type SpecDocument } from "./document.ts";

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
  strict: false,
  allErrors: true,
  validateSchema: false,
  logger: false,
  code: { optimize: false },
} as const;

/** Checks values against schemas of the document; every schema is compiled when it is first needed. */
export class SchemaValidator {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: SpecDocument) {
    this.#ajv = new Ajv2020(options);
    // ajv-formats is a CommonJS module: under plain Node its function is the default of the default export.
    formatsPlugin.default(this.#ajv);
    this.#ajv.addSchema(document.root, documentKey);
  }

  /** @returns the rules that the value breaks; an empty list when it is valid. */
  check(schema: Located, value: unknown): Violation[] {
    const validate = this.#compile(schema.pointer);
    return validate(value) ? [] : readable(validate.errors ?? []);
  }

  #compile(pointer: string): ValidateFunction {
    let validate = this.#compiled.get(pointer);
    if (validate === undefined) {
      const fragment = pointer.split("/").map(encodeURIComponent).join("/");
      validate = this.#ajv.compile({ $ref: `${documentKey}#${fragment}` });
      this.#compiled.set(pointer, validate);
    }
    return validate;
  }
}

// A nullable value that is wrong also breaks the null branch of its union: that says nothing to a reader.
function readable(errors: ErrorObject[]): Violation[] {
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
