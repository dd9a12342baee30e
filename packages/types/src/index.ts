export type { components, operations, paths } from "./generated/openapi.ts";
export type * from "./models.ts";
