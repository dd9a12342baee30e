import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Libraries that a mock may never need. Loading them takes about as long as starting it, so it waits for the first use. */
export const libraries = {
  ajv2020: (): typeof import("ajv/dist/2020.js") => require("ajv/dist/2020.js"),
  ajvFormats: (): typeof import("ajv-formats") => require("ajv-formats"),
  regexpp: (): typeof import("@eslint-community/regexpp") => require("@eslint-community/regexpp"),
  webSocket: (): typeof import("ws") => require("ws"),
  yaml: (): typeof import("yaml") => require("yaml"),
  zip: (): typeof import("fflate") => require("fflate"),
};
