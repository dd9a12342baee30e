export type { BinaryBody } from "./binary.ts";
export type * from "./generated/models.ts";
export type * from "./generated/operations.ts";
