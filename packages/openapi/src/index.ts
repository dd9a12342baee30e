/** Reads descriptions in OpenAPI 3.1. */
export type { MediaTypeModel } from "./bodies.ts";
export {
  componentName,
  type ExampleObject,
  type HttpMethod,
  httpMethods,
  lookUp,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  propertyOf,
  type Reference,
  readDocument,
  resolve,
  type SchemaObject,
  type WebSocketExtension,
} from "./document.ts";
export { bodyKind } from "./media-types.ts";
export { camelCase, identifier, kebabCase, literalKey, pascalCase, propertyKey } from "./names.ts";
export { type OperationModel, readOperations } from "./operations.ts";
export { own } from "./own.ts";
export type { ParameterModel } from "./parameters.ts";
export { mergeHeaders, type ResponseHeaderModel, readHeaders } from "./response-headers.ts";
export type { OutcomeExtension } from "./sdk-extension.ts";
export { UnsupportedError } from "./unsupported-error.ts";
