/** Generates the source files of a client. */

export { apiIndexFile, type MethodSummary, methodsByResource } from "./client/api-index-file.ts";
export { formats } from "./client/checks/json-schema.ts";
export { clientMembers, headerOptions } from "./client/client-members.ts";
export { type ErrorModel, readErrors } from "./client/errors.ts";
export { clientFiles } from "./client/files.ts";
export { methodPage } from "./client/method-page.ts";
export { type MethodModel, readMethods } from "./client/methods.ts";
export { failureStates, outcomeErrorName } from "./client/outcome-errors.ts";
export { pathSample } from "./client/path-sample.ts";
export { callLine, callSample, exampleValue, fileParts, type SampleSource } from "./client/samples.ts";
export { schemasFile } from "./client/schemas-file.ts";
export type { ClientTarget } from "./client/target.ts";
