import { headerOptions } from "@enapter/http-api-generator/client";
import { bodyKind } from "@enapter/http-api-openapi";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./lib/cursor.ts";
import { eachOperation, type OperationCursor } from "./lib/operations.ts";
import { propertiesOf, wireShape } from "./lib/schemas.ts";

/** Headers that are the business of other parts of the description; OpenAPI says to ignore parameters of these names. */
const IGNORED = new Map([
  ["accept", "describe the media types of the answer"],
  ["content-type", "describe the media types of the body"],
  ["authorization", "describe it in `securitySchemes`"],
]);

/** Style and explode by place and shape of the value; the client has one way of writing for each. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  "path value": ["simple"],
  "path array": ["simple"],
  "path object": [],
  "query value": ["form"],
  "query array": ["form", "form, explode: false", "spaceDelimited, explode: false", "pipeDelimited, explode: false"],
  "query object": ["form", "deepObject"],
  "header value": ["simple"],
  "header array": ["simple"],
  "header object": [],
};

/** A parameter is written in a way that the client knows. */
export const parameters: Oas3Rule = () => ({
  ...eachOperation(reportRepeatedNames),
  Parameter(node: object, ctx: UserContext): void {
    const parameter = new Cursor(node, ctx.location, ctx.resolve);
    const name = String(parameter.get("name"));
    const place = String(parameter.get("in"));
    const location = parameter.at("in")?.location ?? ctx.location;
    reportClientOption(name, place, parameter, ctx);
    if (place === "cookie") {
      const message = `The parameter \`${name}\` is in a cookie, which no browser lets a program send: use a header or a query parameter.`;
      ctx.report({ message, location });
    } else if (place === "querystring") {
      const message = `The parameter \`${name}\` is the whole query string, which the client cannot write: describe its fields as query parameters.`;
      ctx.report({ message, location });
    } else if (place === "header" && reportIgnored(name, parameter, ctx)) return;
    else reportStyle(place, name, parameter, ctx);
  },
});

function reportClientOption(name: string, place: string, parameter: Cursor, ctx: UserContext): void {
  const option = parameter.at("x-sdk-client-option");
  if (option === undefined) return;
  const isKnown = headerOptions.includes(String(option.value));
  if (isKnown && place === "header") return;
  const options = headerOptions.map((known) => `\`${known}\``).join(" or ");
  const message = isKnown
    ? `A client sends options in headers, but \`${name}\` is in ${place}: remove \`x-sdk-client-option\`.`
    : `A client has no option \`${option.value}\` that it sends in a header: use ${options}, or remove it, and \`${name}\` is a parameter of the method.`;
  ctx.report({ message, location: option.location });
}

function reportIgnored(name: string, parameter: Cursor, ctx: UserContext): boolean {
  const instead = IGNORED.get(name.toLowerCase());
  if (instead === undefined) return false;
  const message = `OpenAPI ignores a header parameter \`${name}\`: remove it and ${instead}.`;
  ctx.report({ message, location: parameter.at("name")?.location ?? parameter.location });
  return true;
}

function reportStyle(place: string, name: string, parameter: Cursor, ctx: UserContext): void {
  const content = parameter.at("content");
  if (content !== undefined) {
    const types = content.children().map(([type]) => type);
    if (types.length === 1 && bodyKind(types[0] ?? "") === "json") return;
    const message = `The parameter \`${name}\` is written as ${types.join(" or ")}: of \`content\` only one JSON media type is supported.`;
    ctx.report({ message, location: content.location.key() });
    return;
  }
  const schema = parameter.at("schema");
  const shape = wireShape(schema);
  const style = parameter.text("style") ?? (place === "query" ? "form" : "simple");
  const explode = parameter.get("explode") ?? style === "form";
  const written = [style, `${style}, explode: ${explode}`];
  const allowed = STYLES[`${place} ${shape}`] ?? [];
  const isKnown =
    shape === "value" || (style === "simple" && shape === "array") || style === "deepObject"
      ? allowed.includes(style)
      : written.some((text) => allowed.includes(text) && (text.includes(",") || explode === true));
  if (!isKnown) {
    const hint =
      allowed.length === 0
        ? "`content` with application/json"
        : allowed.map((text) => `\`style: ${text}\``).join(" or ");
    const message = `The ${place} parameter \`${name}\` is written with \`style: ${style}\`, \`explode: ${explode}\`, which the client cannot do for ${describe(shape)}: use ${hint}.`;
    ctx.report({ message, location: (parameter.at("style") ?? parameter.at("name") ?? parameter).location });
  } else if (schema !== undefined && innerSchemas(schema, shape).some((part) => wireShape(part) !== "value")) {
    const message = `The parameter \`${name}\` has lists or objects inside, for which there is no style: use \`content\` with application/json.`;
    ctx.report({ message, location: schema.rawLocation.key() });
  }
}

function describe(shape: string): string {
  return { value: "a plain value", array: "a list", object: "an object" }[shape] ?? shape;
}

function innerSchemas(schema: Cursor, shape: string): Cursor[] {
  const keyword = shape === "array" ? "items" : "additionalProperties";
  const extra = shape === "value" ? undefined : schema.at(keyword);
  const properties = shape === "object" ? [...propertiesOf(schema).values()] : [];
  return [...properties, ...(extra === undefined ? [] : [extra])];
}

/** A method takes all parameters by name, wherever they go. */
function reportRepeatedNames({ name, parameters }: OperationCursor, ctx: UserContext): void {
  const places = new Map<unknown, unknown>();
  for (const parameter of parameters) {
    const own = parameter.get("name");
    const other = places.get(own);
    places.set(own, parameter.get("in"));
    if (other === undefined) continue;
    const message = `\`${name}\` has a ${other} and a ${parameter.get("in")} parameter \`${own}\`, but a method takes all of them by name: rename one of them.`;
    ctx.report({ message, location: parameter.at("name")?.location ?? parameter.location });
  }
}
