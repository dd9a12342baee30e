import type { ParameterObject } from "../document/document.ts";
import type { Located, SpecDocument } from "../document/references.ts";
import { asArray, asString } from "../json/values.ts";
import { schemaOf } from "./contents.ts";

/** A parameter of an operation, with the serialization defaults of OpenAPI. */
export interface DescribedParameter {
  /** Name on the wire. */
  readonly name: string;
  /** `path`, `query`, `header` or `cookie`, unless the description is wrong. */
  readonly in: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** Whether the value is written in a media type, not in a style. */
  readonly hasContent: boolean;
  /** Whether an empty value counts as a value. */
  readonly allowEmpty: boolean;
  /** Whether only the WebSocket stream has it, not the plain request. */
  readonly streamOnly: boolean;
  readonly schema: Located | undefined;
  readonly value: ParameterObject;
  readonly pointer: string;
}

/** Reads the parameters of an operation: its own replace those of the path item with the same name and location. */
export function readParameters(document: SpecDocument, pathItem: Located, operation: Located): DescribedParameter[] {
  const parameters = new Map<string, DescribedParameter>();
  for (const owner of [pathItem, operation]) {
    for (const located of document.items(owner, "parameters")) {
      const parameter = readParameter(document, located);
      parameters.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...parameters.values()];
}

function readParameter(document: SpecDocument, parameter: Located): DescribedParameter {
  const { value, pointer } = parameter;
  const location = String(value["in"]);
  const style = asString(value["style"]) ?? (location === "query" ? "form" : "simple");
  const [media] = document.entries(document.child(parameter, "content"));
  return {
    name: String(value["name"]),
    in: location,
    required: location === "path" || value["required"] === true,
    style,
    explode: typeof value["explode"] === "boolean" ? value["explode"] : style === "form",
    hasContent: media !== undefined,
    allowEmpty: value["allowEmptyValue"] === true,
    streamOnly: value["x-stream-only"] === true,
    schema: schemaOf(media === undefined ? parameter : media[1]),
    value: value as unknown as ParameterObject,
    pointer,
  };
}

/** Returns the types that a schema or its alternatives and parts name. */
export function namedTypes(document: SpecDocument, schema: Located | undefined): Set<string> {
  const types = new Set<string>();
  const resolved = schema && document.resolve(schema);
  if (resolved === undefined) return types;
  for (const type of [resolved.value["type"]].flat()) if (typeof type === "string") types.add(type);
  for (const key of ["anyOf", "oneOf", "allOf"]) {
    if (asArray(resolved.value[key]).length === 0) continue;
    for (const branch of document.items(resolved, key)) {
      for (const type of namedTypes(document, branch)) types.add(type);
    }
  }
  return types;
}
