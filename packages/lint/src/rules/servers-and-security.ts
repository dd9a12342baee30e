import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { allOperations } from "./lib/operations.ts";

/** The client has one base URL, in which at most a host varies, and sends one token, in a header. */
export const serversAndSecurity: Oas3Rule = () =>
  allOperations((operations, ctx, root) => {
    reportServers(root, ctx);
    const scheme = sharedScheme(root, ctx);
    if (scheme === undefined) return;
    const header = root.text("components", "securitySchemes", scheme, "name")?.toLowerCase();
    for (const { cursor, parameters } of operations) {
      reportRequirements(cursor, scheme, ctx);
      for (const parameter of parameters) {
        if (parameter.get("in") !== "header" || parameter.text("name")?.toLowerCase() !== header) continue;
        const message = `The header \`${parameter.get("name")}\` carries the token, which the client adds by itself: remove the parameter.`;
        ctx.report({ message, location: parameter.at("name")?.location ?? parameter.location });
      }
    }
  });

function reportServers(root: Cursor, ctx: UserContext): void {
  const servers = root.list("servers");
  for (const server of servers) {
    const url = server.at("url");
    if (url === undefined || /^https?:\/\/[^{}/?#]*(\{[^{}]*\})?[^{}?#]*$/.test(String(url.value))) continue;
    const message = "A server must be an http: or https: URL with at most one variable, for its host: write it out.";
    ctx.report({ message, location: url.location });
  }
  if (servers.length === 0 || servers.some((server) => !server.text("url")?.includes("{"))) return;
  const message = "One server must have no variable: it is the one that a client uses by itself.";
  ctx.report({ message, location: root.at("servers")?.location.key() ?? root.location });
}

/** The name of the scheme that all operations share. */
function sharedScheme(root: Cursor, ctx: UserContext): string | undefined {
  const security = root.at("security");
  const [name, ...others] = new Set(
    root.list("security").flatMap((requirement) => requirement.children().map(([key]) => key)),
  );
  const scheme = root.at("components", "securitySchemes", name ?? "");
  if (security === undefined && root.at("components", "securitySchemes") === undefined) return undefined;
  if (scheme?.get("type") === "apiKey" && scheme.get("in") === "header" && others.length === 0) return name;
  const message =
    "The client sends one token in a header: `security` of the description must name one scheme, of `type: apiKey` and `in: header`.";
  ctx.report({ message, location: (security ?? root).location.key() });
  return undefined;
}

function reportRequirements(operation: Cursor, scheme: string, ctx: UserContext): void {
  const security = operation.at("security");
  const requirements = security?.children().map(([, requirement]) => requirement.children().map(([key]) => key)) ?? [];
  const isMet = (keys: readonly string[]) => keys.every((key) => key === scheme);
  if (security === undefined || requirements.length === 0 || requirements.some(isMet)) return;
  const message = `The client only has the token of \`${scheme}\`: allow it here, too, or describe how else a caller is known in words.`;
  ctx.report({ message, location: security.location.key() });
}
