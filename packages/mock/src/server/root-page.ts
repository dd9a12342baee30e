import { libraries } from "../core/libraries.cjs";
import type { EngineRequest } from "../core/request.ts";
import { type EngineResponse, jsonResponse, withHeaders } from "../core/response.ts";
import { preferred } from "../engine/contract/accept.ts";
import { clockPath } from "./clock-page.ts";

/** Facts about a mock on the root page. */
export interface Introduction {
  readonly basePaths: readonly string[];
  readonly token: string;
  /** Header that carries the token; undefined when the description has none. */
  readonly tokenHeader: string | undefined;
}

const documentation = "https://github.com/enapter/http-api-typescript/tree/main/packages/mock#readme";

/** Returns the page at `/`, which describes the mock: HTML for browsers, else JSON. */
export function rootPage(
  { url, headers }: EngineRequest,
  { basePaths, token, tokenHeader }: Introduction,
): EngineResponse {
  const facts = {
    name: "Mock Enapter Cloud and Gateway",
    version: libraries.version(),
    base_urls: basePaths.map((path) => `${url.origin}${path}`),
    token_header: tokenHeader ?? null,
    token,
    clock: `${url.origin}${clockPath}`,
    documentation,
  };
  const wanted = preferred(headers.get("accept"), [json, html]) ?? json;
  const vary = ["Vary", "Accept"] as const;
  if (wanted === json) return withHeaders(jsonResponse(200, facts), vary);
  const bases = facts.base_urls.flatMap((base, index) => [index === 0 ? "" : " and ", code(base)]);
  const body = htmlPage(facts.name, [
    [`This is a program for tests, version ${facts.version}, and not an Enapter server.`],
    ["The API is under ", ...bases, "."],
    tokenHeader === undefined ? [] : ["Requests need the header ", code(`${tokenHeader}: ${token}`), "."],
    ["The time of the mock is under ", link(clockPath, clockPath), "."],
    [link(documentation, "Documentation")],
  ]);
  return { status: 200, headers: [["Content-Type", "text/html; charset=utf-8"], vary], body };
}

const json = { mediaType: "application/json" };
const html = { mediaType: "text/html" };

type Piece = string | { readonly html: string };

function code(text: string): Piece {
  return { html: `<code>${escaped(text)}</code>` };
}

function link(address: string, text: string): Piece {
  return { html: `<a href="${escaped(address)}">${escaped(text)}</a>` };
}

function htmlPage(title: string, paragraphs: readonly (readonly Piece[])[]): string {
  const lines = paragraphs
    .filter(({ length }) => length > 0)
    .map((pieces) => {
      const text = pieces.map((piece) => (typeof piece === "string" ? escaped(piece) : piece.html)).join("");
      return `<p>${text}</p>`;
    });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<h1>${escaped(title)}</h1>
${lines.join("\n")}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
