import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./lib/cursor.ts";

/** Every tag, and through it every operation, names a page of the API's reference. */
export const referencePages: Oas3Rule = () => ({
  Root(node: object, ctx: UserContext): void {
    for (const tag of new Cursor(node, ctx.location, ctx.resolve).list("tags")) {
      const url = tag.at("externalDocs", "url");
      if (URL.canParse(String(url?.value))) continue;
      const message = `\`externalDocs.url\` of the tag ${tag.get("name")} must be the page of the reference that its operations link to.`;
      ctx.report({ message, location: url?.location ?? tag.location });
    }
  },
});
