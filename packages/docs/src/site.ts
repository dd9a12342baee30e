/** Builds the documentation site. */

export { lostAddresses, siteAddresses } from "./site/addresses.ts";
export { buildSite } from "./site/build-site.ts";
export { builtFiles } from "./site/built-files.ts";
