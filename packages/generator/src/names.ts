/** Names that the generated types have. */
export { openEnum } from "./names/open-enum.ts";
export { operationTypeName, schemaTypeName } from "./names/type-names.ts";
