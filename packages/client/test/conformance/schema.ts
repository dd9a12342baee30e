import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { document, resolve, type Schema } from "./spec.ts";

export type Validate = (schema: Schema, value: unknown) => string[];

/** Validates against schemas of the description; an empty list means valid. */
export function createValidator(): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  // The package is CommonJS: what Node calls its default export depends on the loader.
  const addFormats = "default" in addFormatsModule ? addFormatsModule.default : addFormatsModule;
  (addFormats as (instance: Ajv2020) => void)(ajv);
  ajv.addSchema(document, "openapi");
  return (schema, value) => {
    const standalone = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi#/')) as Schema;
    const validate = ajv.compile(standalone);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** Text as the type that the schema asks for; text that does not fit stays text and then fails validation. */
export function fromText(schema: Schema, text: string): unknown {
  const { type } = resolve(schema);
  const types = Array.isArray(type) ? type : [type];
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
