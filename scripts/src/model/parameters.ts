import {
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  resolve,
  type SchemaObject,
} from "./document.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** How a parameter value becomes text. The client's runtime has one branch for each. */
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
    schema: parameter.schema ?? {},
  };
}

function parameterStyle(document: OpenApiDocument, parameter: ParameterObject, where: string): ParameterStyle {
  if (parameter.content !== undefined) return "json";
  const style = parameter.style ?? (parameter.in === "query" ? "form" : "simple");
  const explode = parameter.explode ?? style === "form";
  const shape = schemaShape(document, parameter.schema ?? {});
  if (style === "deepObject") return "deep";
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
