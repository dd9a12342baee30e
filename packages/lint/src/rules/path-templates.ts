import type { Oas3Rule } from "@redocly/openapi-core";
import { eachPath } from "./lib/operations.ts";

/** Characters allowed in a path without escaping: RFC 3986, except the start of a query or a fragment. */
const LITERAL = /^[\w.~!$&'()*+,;=:@%/-]*$/;

/** A path goes into the URL as it is written, and each of its parameters stands in it once. */
export const pathTemplates: Oas3Rule = () =>
  eachPath((path, pathItem, ctx) => {
    const location = pathItem.rawLocation.key();
    const literal = path.replaceAll(/\{[^{}]*\}/g, "");
    if (!LITERAL.test(literal)) {
      const message = `\`${path}\` has characters that a URL cannot have there: percent-encode them, and leave out query and fragment.`;
      ctx.report({ message, location });
    }
    const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
      const message = `\`${path}\` names the parameter \`${twice}\` twice: give each place a name of its own.`;
      ctx.report({ message, location });
    }
    if (/\}\{/.test(path)) {
      const message = `\`${path}\` has two parameters with nothing between them: nobody can tell where the first one ends.`;
      ctx.report({ message, location });
    }
  });
