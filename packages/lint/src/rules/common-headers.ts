import type { Oas3Rule } from "@redocly/openapi-core";
import { eachPath } from "./lib/operations.ts";

const HEADERS = [
  { name: "X-Enapter-Auth-User", file: "AuthUser", option: "user" },
  { name: "X-Enapter-Allow-HTTP", file: "AllowHttp", option: "allowHttp" },
];

/** Every path item takes the headers that every operation understands and that a client sets by itself. */
export const commonHeaders: Oas3Rule = () =>
  eachPath((path, pathItem, ctx) => {
    const headers = pathItem.list("parameters").filter((parameter) => parameter.get("in") === "header");
    for (const { name, file, option } of HEADERS) {
      const header = headers.find((candidate) => candidate.get("name") === name);
      if (header === undefined) {
        const message = `\`${path}\` does not take the header \`${name}\`: refer to parameters/${file}.yaml in its \`parameters\`.`;
        ctx.report({ message, location: (pathItem.at("parameters") ?? pathItem).location.key() });
      } else if (header.get("x-sdk-client-option") !== option) {
        const message = `A client sets \`${name}\` by itself: add \`x-sdk-client-option: ${option}\`.`;
        ctx.report({ message, location: header.location.key() });
      }
    }
  });
