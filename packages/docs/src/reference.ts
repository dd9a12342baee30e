/** The API reference: one page that Redocly renders from the description. */

export { enrichDocument } from "./reference/enrich.ts";
export { renderPage } from "./reference/render.ts";
