import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./lib/cursor.ts";

const HEADERS = [
  { name: "X-Enapter-Auth-User", file: "AuthUser", option: "user" },
  { name: "X-Enapter-Allow-HTTP", file: "AllowHttp", option: "allowHttp" },
];

/** Every path item takes the headers that every operation understands and that a client sets by itself. */
export const commonHeaders: Oas3Rule = () => ({
  PathItem(node: object, ctx: UserContext): void {
    const pathItem = new Cursor(node, ctx.location, ctx.resolve);
    const headers = pathItem.list("parameters").filter((parameter) => parameter.get("in") === "header");
    for (const { name, file, option } of HEADERS) {
      const header = headers.find((candidate) => candidate.get("name") === name);
      if (header === undefined) {
        const message = `\`${ctx.key}\` does not take the header \`${name}\`: refer to parameters/${file}.yaml in its \`parameters\`.`;
        ctx.report({ message, location: (pathItem.at("parameters") ?? pathItem).location.key() });
      } else if (header.get("x-sdk-client-option") !== option) {
        const message = `A client sets \`${name}\` by itself: add \`x-sdk-client-option: ${option}\`.`;
        ctx.report({ message, location: header.location.key() });
      }
    }
  },
});
