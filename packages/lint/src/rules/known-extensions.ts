import { isObject } from "@enapter/http-api-openapi/json";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** All extensions of this description, each explained in spec/README.md. */
export const KNOWN_EXTENSIONS: readonly string[] = [
  "x-availability",
  "x-confidence",
  "x-enumDescriptions",
  "x-error-codes",
  "x-not-secret",
  "x-sdk",
  "x-sdk-client-option",
  "x-sdk-expands",
  "x-stream-only",
  "x-sunset",
  "x-unordered",
  "x-websocket",
];

/** An extension is one that spec/README.md explains, so that a misspelt one is found. */
export const knownExtensions: Oas3Rule = () => ({
  // The library's own visitor of extensions leaves out plain values in files that are referred to.
  any(node: unknown, ctx: UserContext): void {
    if (!isObject(node) || ctx.type.extensionsPrefix === undefined) return;
    for (const name of Object.keys(node)) {
      if (!name.startsWith("x-") || KNOWN_EXTENSIONS.includes(name)) continue;
      const known = KNOWN_EXTENSIONS.join(", ");
      const message = `Extension \`${name}\` is not known: use one of ${known}, or add it to the list of this rule.`;
      ctx.report({ message, location: ctx.location.child([name]).key() });
    }
  },
});
