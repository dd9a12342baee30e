/** The parts of OpenAPI that the rules know. */
export { METHODS } from "./rules/lib/operations.ts";
export { LISTS, MAPS, SINGLES } from "./rules/lib/schemas.ts";
