import { isObject, own, pointerKeys } from "@enapter/http-api-openapi/json";
import type { ErrorObject } from "ajv";
import { suggestion, suggestions } from "../../core/suggestion.ts";
import { sectionOf } from "./sections.ts";

/**
 * Describes the rules of the manifest schema that a manifest breaks, such as `telemetry.soc: display_name is required`.
 * @param errors the errors of ajv, with `verbose`.
 */
export function schemaProblems(errors: readonly ErrorObject[]): string[] {
  // The error of a name contains the pattern that it breaks.
  return errors.filter(({ schemaPath }) => !schemaPath.includes("/propertyNames/")).map(problemOf);
}

/** Joins the location of a problem and its text. */
export function located(path: readonly string[], text: string): string {
  return path.length === 0 ? text : `${path.join(".")}: ${text}`;
}

function problemOf({ instancePath, keyword, params, parentSchema, data, message }: ErrorObject): string {
  const path = pointerKeys(instancePath);
  const about = (schema: unknown): unknown => sectionOf(schema)["description"];
  switch (keyword) {
    case "required":
      return located(path, `${params["missingProperty"]} is required`);
    case "additionalProperties":
      return located(
        path,
        unknownKey(String(params["additionalProperty"]), Object.keys(sectionOf(parentSchema?.["properties"]))),
      );
    case "enum":
      return located(path, unknownValue(data, params["allowedValues"]));
    case "const":
      return located(path, `must be ${about(parentSchema) ?? params["allowedValue"]}, not ${shown(data)}`);
    case "type":
      return located(path, `must be ${[params["type"]].flat().map(kindOf).join(" or ")}, not ${kindOfValue(data)}`);
    case "pattern":
      return located(path, `must be ${about(parentSchema)}, not ${shown(data)}`);
    case "propertyNames":
      return located(path, `${params["propertyName"]} is not a valid name: ${about(parentSchema?.["propertyNames"])}`);
    case "not":
      return located(path, String(about(parentSchema)));
    default:
      return located(path, message ?? "is not allowed");
  }
}

function unknownKey(key: string, allowed: readonly string[]): string {
  return `${key} is not a known key${suggestions(key, allowed)}`;
}

function unknownValue(value: unknown, allowed: readonly unknown[]): string {
  const hint = typeof value === "string" ? suggestion(value, allowed.map(String)) : undefined;
  return `must be one of ${allowed.join(", ")}, not ${shown(value)}${hint ?? ""}`;
}

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  null: "empty",
  number: "a number",
  object: "a map",
  string: "a string",
};

function kindOf(type: string): string {
  return own(kinds, type) ?? type;
}

function kindOfValue(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "a map" : shown(value);
}

/** Returns a value for a message, on one line and not longer than a line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
