import { basename } from "node:path";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** The file of a schema has the name of its type. */
export const componentNames: Oas3Rule = () => ({
  Schema(_node: unknown, ctx: UserContext): void {
    const { source, pointer } = ctx.location;
    const inComponents = /^#\/components\/schemas\/([^/]*)$/.exec(pointer)?.[1];
    const inFile = pointer === "#/" ? basename(source.absoluteRef).replace(/\.\w+$/, "") : undefined;
    const name = inFile ?? inComponents;
    if (name === undefined || /^[A-Z][A-Za-z0-9]*$/.test(name)) return;
    const message = `The schema \`${name}\` becomes a type of this name: use PascalCase, letters and digits alone.`;
    ctx.report({ message, location: ctx.location });
  },
});
