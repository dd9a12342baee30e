import { bodyKind } from "@enapter/http-api-openapi";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { eachOperation } from "./lib/operations.ts";
import { allowedTypes, propertiesOf, wireShape } from "./lib/schemas.ts";

const WITHOUT_BODY = ["get", "head", "trace"];

/** Requires media types whose schema describes what the client carries: JSON values, texts, bytes, fields of forms. */
export const mediaTypes: Oas3Rule = () =>
  eachOperation((operation, ctx) => {
    const body = operation.cursor.at("requestBody");
    if (body !== undefined && WITHOUT_BODY.includes(operation.method)) {
      const message = `No \`fetch\` sends a body with ${operation.method.toUpperCase()}: use another method, or parameters.`;
      ctx.report({ message, location: body.rawLocation.key() });
    }
    for (const [type, media] of body?.at("content")?.children() ?? []) {
      if (type.includes("*")) {
        const message = `\`${type}\` cannot be the type of a body that is sent: list the media types.`;
        ctx.report({ message, location: media.location.key() });
      }
      reportEncoding(media, ctx);
      reportSchema(type, media, ctx);
    }
    for (const [status, response] of operation.cursor.at("responses")?.children() ?? []) {
      for (const [type, media] of response.at("content")?.children() ?? []) {
        if (!status.startsWith("2")) continue;
        if (operation.method !== "head") reportSchema(type, media, ctx);
        else
          ctx.report({ message: "The answer to HEAD has no body: remove `content`.", location: media.location.key() });
      }
    }
  });

function reportSchema(type: string, media: Cursor, ctx: UserContext): void {
  const schema = media.at("schema");
  // It stands in place of a schema, and is refused as a whole.
  if (schema === undefined && media.at("itemSchema") !== undefined) return;
  const location = (schema?.rawLocation ?? media.location).key();
  const report = (what: string) => ctx.report({ message: `\`${type}\` ${what}`, location });
  const types = allowedTypes(schema);
  switch (bodyKind(type)) {
    case "json":
      return;
    case "text":
      if (types.length === 1 && types[0] === "string" && schema?.get("format") !== "binary") return;
      report("is carried as text: describe it as `type: string`, and its form in words.");
      return;
    case "multipart":
      if (wireShape(schema) !== "object") report("is a form: describe its parts as the properties of an object.");
      return;
    case "form":
      if (wireShape(schema) !== "object") report("is a form: describe its fields as the properties of an object.");
      else reportFields(schema, report);
      return;
    case "binary":
      if (schema === undefined || isBytes(schema)) return;
      report("is carried as bytes: describe it as `type: string` with `format: binary`, or send JSON.");
  }
}

function isBytes(schema: Cursor): boolean {
  const keys = schema.children().map(([key]) => key);
  const says = keys.filter((key) => !["title", "description", "examples", "example"].includes(key));
  return says.length === 0 || schema.get("format") === "binary" || says.every((key) => key.startsWith("content"));
}

/** A field is text on the wire; a list repeats it. */
function reportFields(schema: Cursor | undefined, report: (what: string) => void): void {
  for (const [name, field] of propertiesOf(schema)) {
    const shape = wireShape(field);
    if (shape === "value" || (shape === "array" && wireShape(field.at("items")) === "value")) continue;
    report(`cannot carry the object in the field \`${name}\`: send JSON, or describe the field as text.`);
  }
}

function reportEncoding(media: Cursor, ctx: UserContext): void {
  const encoding = media.at("encoding");
  if (encoding === undefined) return;
  const message =
    "The client does not do what `encoding` says: remove it. The media type of a part is that of the `Blob` that a caller passes.";
  ctx.report({ message, location: encoding.location.key() });
}
