import {
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  resolve,
  type SchemaObject,
} from "./document.ts";
import { firstExample } from "./examples.ts";
import { bodyKind } from "./media-types.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** Serialization of a parameter value as text. The client's runtime has one branch for each. */
export type ParameterStyle = "simple" | "repeat" | "comma" | "space" | "pipe" | "deep" | "fields" | "json";

export interface ParameterModel {
  /** Name on the wire. */
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly style: ParameterStyle;
  readonly description: string;
  readonly deprecated: boolean;
  readonly schema: SchemaObject;
  /** The first example that stands beside the schema; `undefined` where there is none. */
  readonly example: unknown;
  /** Whether only the WebSocket stream on its path takes it. */
  readonly streamOnly: boolean;
}

/** The parameters of an operation: its own replace those of the path item with the same name and place. */
export function mergeParameters(
  document: OpenApiDocument,
  pathItem: PathItemObject,
  operation: OperationObject,
): ParameterObject[] {
  const merged = new Map<string, ParameterObject>();
  for (const entry of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve(document, entry);
    merged.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...merged.values()];
}

/** Reads one parameter.
 * @throws {UnsupportedError} when it cannot be expressed.
 */
export function readParameter(document: OpenApiDocument, parameter: ParameterObject, where: string): ParameterModel {
  const place = parameter.in;
  if (place !== "path" && place !== "query" && place !== "header") {
    throw new UnsupportedError(`${where}: the parameter ${parameter.name} is in "${place}", which is not supported.`);
  }
  return {
    name: parameter.name,
    in: place,
    required: place === "path" || (parameter.required ?? false),
    style: parameterStyle(document, parameter, where),
    description: parameter.description ?? "",
    deprecated: parameter.deprecated ?? false,
    schema: parameterSchema(parameter),
    example: firstExample(document, [parameter, ...Object.values(parameter.content ?? {})]),
    streamOnly: parameter["x-stream-only"] === true,
  };
}

/** The schema of the value, which stands with the media type where the value is written as JSON. */
function parameterSchema({ schema, content }: ParameterObject): SchemaObject {
  return schema ?? Object.values(content ?? {})[0]?.schema ?? {};
}

function parameterStyle(document: OpenApiDocument, parameter: ParameterObject, where: string): ParameterStyle {
  if (parameter.content !== undefined) {
    const [type = "nothing", ...others] = Object.keys(parameter.content);
    if (others.length === 0 && bodyKind(type) === "json") return "json";
    throw new UnsupportedError(
      `${where}: the ${parameter.in} parameter ${parameter.name} is written as ${type}. Only JSON is supported.`,
    );
  }
  const style = parameter.style ?? (parameter.in === "query" ? "form" : "simple");
  const explode = parameter.explode ?? style === "form";
  const shape = schemaShape(document, parameter.schema ?? {});
  if (!isFlat(document, parameter.schema ?? {}, shape)) {
    throw new UnsupportedError(
      `${where}: the ${parameter.in} parameter ${parameter.name} has lists or objects inside, for which there is no style.`,
    );
  }
  if (style === "deepObject" && shape === "object") return "deep";
  if (style === "simple" || style === "form") {
    if (shape === "array") return style === "form" && explode ? "repeat" : "comma";
    if (shape === "object" && style === "form" && explode) return "fields";
    if (shape === "value") return "simple";
  }
  if (shape === "array" && style === "spaceDelimited" && !explode) return "space";
  if (shape === "array" && style === "pipeDelimited" && !explode) return "pipe";
  throw new UnsupportedError(
    `${where}: the ${parameter.in} parameter ${parameter.name} has style ${style}, explode ${explode} and a schema of ` +
      `type ${shape}. This combination is not supported.`,
  );
}

/** Returns whether the items or fields of a parameter are plain values. */
function isFlat(document: OpenApiDocument, schema: SchemaObject, shape: ReturnType<typeof schemaShape>): boolean {
  const {
    items,
    properties = {},
    additionalProperties,
  } = resolve(document, schema) as SchemaObject & {
    additionalProperties?: SchemaObject | boolean;
  };
  const parts =
    shape === "array" ? [items] : shape === "object" ? [...Object.values(properties), additionalProperties] : [];
  return parts.every((part) => typeof part !== "object" || schemaShape(document, part) === "value");
}

function schemaShape(document: OpenApiDocument, schema: SchemaObject): "array" | "object" | "value" {
  const resolved = resolve(document, schema);
  const types = Array.isArray(resolved.type) ? resolved.type : [resolved.type];
  if (types.includes("array")) return "array";
  if (types.includes("object")) return "object";
  for (const part of [...(resolved.allOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])]) {
    const shape = schemaShape(document, part);
    if (shape !== "value") return shape;
  }
  return "value";
}
