import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject, type Json, type JsonObject, objectAt } from "./bundled.ts";
import { pointer, resolve, subschemaPointers } from "./pointers.ts";

/** An example, where it stands, and where the schema stands that it must fit. Places are JSON pointers. */
export interface Example {
  readonly place: string;
  readonly schema: string;
  readonly value: Json;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

/** Every example of a bundled description. */
export function examplesOf(description: JsonObject): Example[] {
  const components = objectAt(description, "components");
  const pathItems = Object.keys(objectAt(description, "paths")).map((path) => pointer("/paths", path));
  const operations = pathItems.flatMap((pathItem) => METHODS.map((method) => pointer(pathItem, method)));
  const at = (place: string): Json | undefined => resolve(description, place);
  const members = (place: string): string[] => Object.keys(objectAt(at(place))).map((key) => pointer(place, key));
  const items = (place: string): string[] => {
    const list = at(place);
    return Array.isArray(list) ? list.map((_, index) => pointer(place, String(index))) : [];
  };

  const responses = [
    ...members("/components/responses"),
    ...operations.flatMap((place) => members(pointer(place, "responses"))),
  ];
  const bodies = [...members("/components/requestBodies"), ...operations.map((place) => pointer(place, "requestBody"))];
  const media = [...responses, ...bodies].flatMap((place) => members(pointer(place, "content")));
  const parameters = [
    ...members("/components/parameters"),
    ...[...pathItems, ...operations].flatMap((place) => items(pointer(place, "parameters"))),
  ];
  const headers = [
    ...members("/components/headers"),
    ...responses.flatMap((place) => members(pointer(place, "headers"))),
  ];
  const streams = operations.map((place) => pointer(place, "x-websocket"));
  const holders = [...media, ...parameters, ...headers];
  const schemas = [
    ...Object.keys(objectAt(components, "schemas")).map((name) => pointer("/components/schemas", name)),
    ...holders.map((place) => pointer(place, "schema")),
  ].flatMap((place) => subschemaPointers(at(place), place));

  return [
    ...holders.flatMap((place) => namedExamples(at(place), place, pointer(place, "schema"), at)),
    ...streams.flatMap((place) => namedExamples(at(place), place, pointer(place, "message"), at)),
    ...schemas.flatMap((place) => schemaExamples(at(place), place)),
  ];
}

/** Returns the problems of the examples of a bundled description, a line each. */
export function problemsOf(description: JsonObject, examples: readonly Example[]): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, ownProperties: true });
  addFormats.default(ajv);
  ajv.addSchema(description, "bundle");
  return examples.flatMap(({ place, schema, value }) => {
    const validate = ajv.getSchema(`bundle#${encodeURI(schema)}`);
    if (validate === undefined) return [`${place}: there is no schema at ${schema}`];
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${place}: ${describeError(error)}`);
  });
}

function describeError({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath === "" ? "the example" : instancePath} ${message} ${JSON.stringify(params)}`;
}

function namedExamples(
  holder: Json | undefined,
  place: string,
  schema: string,
  at: (place: string) => Json | undefined,
): Example[] {
  const { example } = objectAt(holder);
  const named = Object.entries(objectAt(holder, "examples")).flatMap(([name, entry]) => {
    const target = followReference(entry, at);
    return "value" in target
      ? [{ place: pointer(place, "examples", name), schema, value: target["value"] as Json }]
      : [];
  });
  return example === undefined ? named : [...named, { place: pointer(place, "example"), schema, value: example }];
}

function followReference(entry: Json, at: (place: string) => Json | undefined): JsonObject {
  const reference = objectAt(entry)["$ref"];
  return typeof reference === "string" ? followReference(at(reference.slice(1)) ?? null, at) : objectAt(entry);
}

function schemaExamples(schema: Json | undefined, place: string): Example[] {
  const examples = isObject(schema) ? schema["examples"] : undefined;
  if (!Array.isArray(examples)) return [];
  return examples.map((value, index) => ({ place: pointer(place, "examples", String(index)), schema: place, value }));
}
