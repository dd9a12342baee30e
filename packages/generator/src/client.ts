/** Generates the source files of a client. */

export { apiIndexFile } from "./client/api-index-file.ts";
export { formats } from "./client/checks/json-schema.ts";
export { clientMembers, headerOptions } from "./client/client-members.ts";
export { clientFiles } from "./client/files.ts";
export { type MethodModel, readMethods } from "./client/methods.ts";
export { callLine, callSample, exampleValue, fileParts, type SampleSource } from "./client/samples.ts";
export { schemasFile } from "./client/schemas-file.ts";
export type { ClientTarget } from "./client/target.ts";
