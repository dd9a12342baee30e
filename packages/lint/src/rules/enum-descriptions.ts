import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./lib/cursor.ts";

/** `x-enumDescriptions` explains exactly the values of the `enum` beside it. */
export const enumDescriptions: Oas3Rule = () => ({
  Schema(node: object, ctx: UserContext): void {
    const schema = new Cursor(node, ctx.location, ctx.resolve);
    const descriptions = schema.at("x-enumDescriptions");
    if (descriptions === undefined) return;
    const described = descriptions.children().map(([value]) => value);
    const values = schema.list("enum").map((value) => String(value.value));
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
