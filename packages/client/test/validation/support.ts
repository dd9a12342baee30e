import { Ajv2020 } from "ajv/dist/2020.js";
import { document, isJson, readSpec } from "../conformance/spec.ts";

export type Step = string | number;

/** A place in a JSON value. */
export type Path = readonly Step[];

/** A documented JSON answer with what ajv says about it: a second opinion that shares no code with ours. */
export interface JsonAnswer {
  operation: string;
  name: string;
  value: unknown;
  /** Whether ajv takes a value for an answer of this operation. */
  isValid: (value: unknown) => boolean;
}

/** A validator of JSON Schema that treats `format` as ours does, it describes, and sees no inherited properties. */
export function createAjv(): Ajv2020 {
  return new Ajv2020({ strict: false, validateFormats: false, ownProperties: true });
}

/** Every example of every JSON answer of the description. */
export function jsonAnswers(): JsonAnswer[] {
  const ajv = createAjv();
  ajv.addSchema(document, "openapi");
  return readSpec()
    .filter(({ isStream }) => !isStream)
    .flatMap(({ id, successes }) =>
      successes
        .filter(({ type }) => isJson(type))
        .map(({ name, value, schema }) => {
          const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi#/');
          const validate = ajv.compile(JSON.parse(text));
          return { operation: id, name, value, isValid: (candidate: unknown) => validate(candidate) };
        }),
    );
}

/** The places of a value and of everything in it. */
export function places(value: unknown, path: Path = []): Path[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const step = (key: string) => (Array.isArray(value) ? Number(key) : key);
  return [path, ...inner.flatMap(([key, part]) => places(part, [...path, step(key)]))];
}

/** A copy of the value with another one at a place, or with nothing there when it is `undefined`. */
export function replaced(value: unknown, path: Path, replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<Step, unknown>;
  const part = replaced(copy[step], rest, replacement);
  if (part === undefined) delete copy[step];
  else copy[step] = part;
  return copy;
}
