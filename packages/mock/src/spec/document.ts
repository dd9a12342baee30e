/** An OpenAPI 3.1 document as parsed JSON; references may only point inside it. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: unknown };
}
