import type { SchemaObject } from "../document/document.ts";
import type { Located, SpecDocument } from "../document/references.ts";
import { examplesOf } from "../reading/contents.ts";
import { bodyKind } from "../reading/media-types.ts";
import { type DescribedParameter, namedTypes } from "../reading/parameters.ts";
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
  /** Whether it is a list whose order, and repeated items, make no difference. */
  readonly unordered: boolean;
  /** Whether each value names a property that the result then has. */
  readonly expands: boolean;
}

/** Reads one parameter.
 * @throws {UnsupportedError} when it cannot be expressed.
 */
export function readParameter(document: SpecDocument, parameter: DescribedParameter, where: string): ParameterModel {
  const { name, in: place, required, schema, streamOnly, value } = parameter;
  if (place !== "path" && place !== "query" && place !== "header") {
    throw new UnsupportedError(`${where}: the parameter ${name} is in "${place}", which is not supported.`);
  }
  return {
    name,
    in: place,
    required,
    style: parameterStyle(document, parameter, where),
    description: value.description ?? "",
    deprecated: value.deprecated ?? false,
    schema: schema?.value ?? {},
    example: examplesBeside(document, parameter)[0],
    streamOnly,
    unordered: value["x-unordered"] ?? false,
    expands: value["x-sdk-expands"] === true,
  };
}

/** Returns the examples beside the schema, which may stand with the media type of the value. */
function examplesBeside(document: SpecDocument, { value, pointer }: DescribedParameter): unknown[] {
  const parameter: Located = { value: value as unknown as Located["value"], pointer };
  const contents = document.entries(document.child(parameter, "content"));
  return [parameter, ...contents.map(([, media]) => media)].flatMap((owner) => examplesOf(document, owner));
}

function parameterStyle(document: SpecDocument, parameter: DescribedParameter, where: string): ParameterStyle {
  const { name, in: place, style, explode, schema, value } = parameter;
  if (parameter.hasContent) {
    const [type = "nothing", ...others] = Object.keys(value.content ?? {});
    if (others.length === 0 && bodyKind(type) === "json") return "json";
    throw new UnsupportedError(
      `${where}: the ${place} parameter ${name} is written as ${type}. Only JSON is supported.`,
    );
  }
  const shape = schemaShape(document, schema);
  if (!isFlat(document, schema, shape)) {
    throw new UnsupportedError(
      `${where}: the ${place} parameter ${name} has lists or objects inside, for which there is no style.`,
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
    `${where}: the ${place} parameter ${name} has style ${style}, explode ${explode} and a schema of ` +
      `type ${shape}. This combination is not supported.`,
  );
}

/** Returns whether the items or fields of a parameter are plain values. */
function isFlat(document: SpecDocument, schema: Located | undefined, shape: ReturnType<typeof schemaShape>): boolean {
  const resolved = schema && document.resolve(schema);
  if (resolved === undefined || shape === "value") return true;
  const named = shape === "array" ? ["items"] : ["additionalProperties"];
  const parts = named.flatMap((key) => document.child(resolved, key) ?? []);
  if (shape === "object")
    parts.push(...document.entries(document.child(resolved, "properties")).map(([, part]) => part));
  return parts.every((part) => schemaShape(document, part) === "value");
}

function schemaShape(document: SpecDocument, schema: Located | undefined): "array" | "object" | "value" {
  const types = namedTypes(document, schema);
  if (types.has("array")) return "array";
  return types.has("object") ? "object" : "value";
}
