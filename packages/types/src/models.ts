export type { BinaryBody } from "./body/binary.ts";
export type * from "./generated/models.ts";
export type * from "./generated/operations.ts";
