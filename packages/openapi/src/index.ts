/** Reads descriptions in OpenAPI 3.1. */
export {
  type ErrorCodeEntry,
  type ExampleObject,
  type HttpMethod,
  httpMethods,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  type Reference,
  readDocument,
  type SchemaObject,
  type WebSocketExtension,
} from "./document/document.ts";
export { modernDocument } from "./document/modern.ts";
export { componentName, type Located, lookUp, propertyOf, resolve, SpecDocument } from "./document/references.ts";
export type { OutcomeExtension } from "./document/sdk-extension.ts";
export { own } from "./json/own.ts";
export type { MediaTypeModel } from "./model/bodies.ts";
export { camelCase, identifier, kebabCase, literalKey, pascalCase, propertyKey } from "./model/names.ts";
export { type OperationModel, readOperations } from "./model/operations.ts";
export type { ParameterModel } from "./model/parameters.ts";
export { mergeResponseHeaders, type ResponseHeaderModel, readHeaders } from "./model/response-headers.ts";
export { UnsupportedError } from "./model/unsupported-error.ts";
export { type Content, examplesOf } from "./reading/contents.ts";
export { bodyKind, essenceOf } from "./reading/media-types.ts";
export {
  type Availability,
  type DescribedOperation,
  type DescribedStream,
  describedOperations,
} from "./reading/operations.ts";
export { type DescribedParameter, namedTypes } from "./reading/parameters.ts";
export type { DescribedResponse } from "./reading/responses.ts";
