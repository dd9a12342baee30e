import { isObject } from "@enapter/http-api-openapi/json";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./lib/cursor.ts";
import { callablesOf, eachOperation } from "./lib/operations.ts";

/** Everything that a reader meets has a description, and an example of it. */
export const descriptionAndExamples: Oas3Rule = () => ({
  ...eachOperation((operation, ctx) => {
    for (const { id, cursor } of callablesOf(operation)) {
      reportDescription(`\`${id}\``, cursor, ctx, "say what it does and what to know before calling it");
      reportSummary(id, cursor, ctx);
    }
  }),
  Parameter(node: object, ctx: UserContext): void {
    const parameter = new Cursor(node, ctx.location, ctx.resolve);
    const what = `Parameter \`${parameter.get("name")}\``;
    reportDescription(what, parameter, ctx);
    reportExample(what, parameter, ctx);
  },
  HeadersMap(node: object, ctx: UserContext): void {
    for (const [name, header] of new Cursor(node, ctx.location, ctx.resolve).children()) {
      reportDescription(`Header \`${name}\``, header, ctx);
      reportExample(`Header \`${name}\``, header, ctx);
    }
  },
  SchemaProperties(node: object, ctx: UserContext): void {
    for (const [name, property] of new Cursor(node, ctx.location, ctx.resolve).children()) {
      if (!isObject(property.value)) continue;
      reportDescription(`Property \`${name}\``, property, ctx);
      reportExample(`Property \`${name}\``, property, ctx);
    }
  },
  MediaType(node: object, ctx: UserContext): void {
    const media = new Cursor(node, ctx.location, ctx.resolve);
    if (media.list("examples").length > 0) return;
    ctx.report({
      message: `\`${ctx.key}\` has no example: add at least one under \`examples\`.`,
      location: ctx.location.key(),
    });
  },
});

const NOUN_HINT = "say what it is, with its unit where it has one";

function reportDescription(what: string, cursor: Cursor, ctx: UserContext, hint: string = NOUN_HINT): void {
  const texts = [isObject(cursor.raw) ? cursor.raw["description"] : undefined, cursor.get("description")];
  if (texts.some((text) => typeof text === "string" && text.trim() !== "")) return;
  ctx.report({ message: `${what} has no description: ${hint}.`, location: cursor.rawLocation.key() });
}

function reportExample(what: string, cursor: Cursor, ctx: UserContext): void {
  if (hasExample(cursor)) return;
  ctx.report({
    message: `${what} has no example: add \`examples\` to its schema.`,
    location: cursor.rawLocation.key(),
  });
}

/** Examples count beside a reference, behind it, in the schema of a parameter and in a branch of a union. */
function hasExample(cursor: Cursor): boolean {
  const raw = isObject(cursor.raw) ? cursor.raw : {};
  if (isFilled(raw["examples"]) || isFilled(cursor.get("examples")) || cursor.get("example") !== undefined) return true;
  const schema = cursor.at("schema");
  if (cursor.list("content").some(hasExample)) return true;
  const branches = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => cursor.list(keyword));
  return [...(schema === undefined ? [] : [schema]), ...branches].some(hasExample);
}

function isFilled(examples: unknown): boolean {
  return typeof examples === "object" && examples !== null && Object.keys(examples).length > 0;
}

function reportSummary(id: string, cursor: Cursor, ctx: UserContext): void {
  const summary = cursor.text("summary")?.trim() ?? "";
  const location = cursor.at("summary")?.location ?? cursor.location.key();
  if (summary === "") ctx.report({ message: `\`${id}\` has no summary: add a short imperative sentence.`, location });
  else if (summary.endsWith(".")) ctx.report({ message: "A summary is a title: remove the full stop.", location });
}
