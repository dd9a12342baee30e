export type { BinaryBody } from "./binary.ts";
export type * from "./generated/models.ts";
export type { components, operations, paths } from "./generated/openapi.ts";
export type * from "./generated/operations.ts";
