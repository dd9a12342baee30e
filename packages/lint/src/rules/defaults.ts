import { isObject } from "@enapter/http-api-openapi/json";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { Cursor } from "./lib/cursor.ts";

/** A default is a value that its schema allows. */
export const defaults: Oas3Rule = () => ({
  Schema: reportDefault,
  // A default may stand beside a reference.
  ref(node: unknown, ctx: UserContext): void {
    if (ctx.type.name === "Schema") reportDefault(node, ctx);
  },
});

function reportDefault(node: unknown, ctx: UserContext): void {
  if (!isObject(node) || !Object.hasOwn(node, "default")) return;
  const schema = new Cursor(node, ctx.location, ctx.resolve);
  const problem = problemOf(inlined(schema), node["default"]);
  if (problem === undefined) return;
  const message = `The default does not conform to its schema: ${problem}.`;
  ctx.report({ message, location: ctx.location.child(["default"]) });
}

function problemOf(schema: unknown, value: unknown): string | undefined {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, ownProperties: true, logger: false });
  addFormats.default(ajv);
  try {
    if (ajv.validate(schema as object, value)) return undefined;
  } catch {
    // Another rule says what is wrong with the schema.
    return undefined;
  }
  const [error] = ajv.errors ?? [];
  const { allowedValues } = (error?.params ?? {}) as { allowedValues?: unknown[] };
  const hint = allowedValues === undefined ? "" : ` (${allowedValues.map((one) => JSON.stringify(one)).join(", ")})`;
  return `${[error?.instancePath, error?.message].filter(Boolean).join(" ")}${hint}`;
}

/** A schema with its references replaced by what they lead to; one that contains itself allows anything there. */
function inlined(cursor: Cursor, open: readonly string[] = []): unknown {
  const place = cursor.location.absolutePointer;
  if (open.includes(place)) return true;
  if (!isObject(cursor.value) && !Array.isArray(cursor.value)) return cursor.value;
  const children = cursor.children().map(([key, child]) => [key, inlined(child, [...open, place])] as const);
  if (Array.isArray(cursor.value)) return children.map(([, child]) => child);
  const { raw } = cursor;
  const beside = isObject(raw) && typeof raw["$ref"] === "string" ? raw : {};
  const { $ref: _reference, ...own } = Object.fromEntries(Object.entries(beside).filter(([key]) => key !== "default"));
  return { ...Object.fromEntries(children.filter(([key]) => key !== "discriminator")), ...own };
}
