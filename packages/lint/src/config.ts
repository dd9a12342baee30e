/** Locations of the description and its configuration. */
export { SPEC_FILE } from "./config/config.ts";
