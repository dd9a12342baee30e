import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./lib/cursor.ts";

/** Each `enum` of texts has `x-enumDescriptions` beside it, which explain exactly its values. */
export const enumDescriptions: Oas3Rule = () => ({
  Schema(node: object, ctx: UserContext): void {
    const schema = new Cursor(node, ctx.location, ctx.resolve);
    const descriptions = schema.at("x-enumDescriptions");
    const values = schema.list("enum").map((value) => String(value.value));
    if (descriptions === undefined) {
      if (!schema.list("enum").some(({ value }) => typeof value === "string")) return;
      const message = "`enum` has no `x-enumDescriptions`: explain each value, or write that it is not described.";
      ctx.report({ message, location: schema.location.child("enum") });
      return;
    }
    const described = descriptions.children().map(([value]) => value);
    for (const value of values.filter((candidate) => !described.includes(candidate))) {
      const message = `\`x-enumDescriptions\` does not explain \`${value}\`: add what it means.`;
      ctx.report({ message, location: descriptions.location.key() });
    }
    for (const value of described.filter((candidate) => !values.includes(candidate))) {
      const message = `\`${value}\` is not a value of the \`enum\` beside \`x-enumDescriptions\`: remove it, or add the value.`;
      ctx.report({ message, location: descriptions.location.child(value).key() });
    }
  },
});
