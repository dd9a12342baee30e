import type { Oas3Rule } from "@redocly/openapi-core";
import { type Cursor, isReference } from "./lib/cursor.ts";
import { eachOperation } from "./lib/operations.ts";

/**
 * Every operation can succeed: with a 2xx status, or with 101 when it is a stream and nothing else. What it returns is the
 * same with all of its 2xx statuses.
 */
export const successResponse: Oas3Rule = () =>
  eachOperation((operation, ctx) => {
    const responses = operation.cursor.at("responses");
    const all = responses?.children() ?? [];
    for (const [status, response] of all) {
      if (/^(default|[1-5]\d\d|2XX|[45].*)$/.test(status)) continue;
      const message = `\`${status}\` is no HTTP status: use one from 100 to 599, \`2XX\` or \`default\`.`;
      ctx.report({ message, location: response.rawLocation.key() });
    }
    const [first, ...others] = all.filter(([status]) => status.startsWith("2"));
    if (first === undefined && !all.some(([status]) => status === "101")) {
      const message = `\`${operation.name}\` cannot succeed: add a 200 or another 2xx response (a stream answers with 101).`;
      ctx.report({ message, location: (responses ?? operation.cursor).location.key() });
    }
    for (const [status, response] of others) {
      if (first === undefined || bodyOf(response) === bodyOf(first[1])) continue;
      const message = `A client returns one type, but ${first[0]} and ${status} have different bodies: describe one 2xx response, or give them the same media types and schemas.`;
      ctx.report({ message, location: response.rawLocation.key() });
    }
  });

/** Media types and schemas as text. A schema that is referred to is the place where it stands. */
function bodyOf(response: Cursor): string {
  const contents = response.at("content")?.children() ?? [];
  const schemas = contents.map(([type, media]) => {
    const schema = media.at("schema");
    return [type, isReference(schema?.raw) ? schema.location.absolutePointer : schema?.raw];
  });
  return JSON.stringify(schemas);
}
