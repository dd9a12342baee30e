/** Builds small descriptions for tests. */
import type { OpenApiDocument, OperationObject, ParameterObject } from "./document/document.ts";

/** A description with what a test is about and nothing else. */
export function description(parts: Partial<OpenApiDocument>): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "Zoo", version: "1.0.0" }, ...parts };
}

/** Makes an operation that returns a JSON object. */
export function operation(parts: Partial<OperationObject> = {}): OperationObject {
  return { responses: { "200": { content: { "application/json": { schema: { type: "object" } } } } }, ...parts };
}

/** A query parameter for a string. */
export function query(parts: Partial<ParameterObject> = {}): ParameterObject {
  return { name: "q", in: "query", schema: { type: "string" }, ...parts };
}
