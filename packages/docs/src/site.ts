/** Builds the documentation site. */

export { buildSite } from "./site/build-site.ts";
