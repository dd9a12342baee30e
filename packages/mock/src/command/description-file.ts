import { readFileSync } from "node:fs";
import { isObject } from "@enapter/http-api-openapi/json";
import { libraries } from "../core/libraries.cjs";
import type { OpenApiDocument } from "../spec/document.ts";

/**
 * Reads a description from a file, JSON or YAML.
 * @throws {RangeError} when the file cannot be read or is not a description.
 */
export function readDescription(path: string): OpenApiDocument {
  let document: unknown;
  try {
    const text = readFileSync(path, "utf8").replace(/^\u{feff}/u, "");
    document = path.toLowerCase().endsWith(".json") ? JSON.parse(text) : libraries.yaml().parse(text);
  } catch (error) {
    throw new RangeError(`cannot be read: ${path}: ${(error as Error).message}`);
  }
  if (!isObject(document))
    throw new RangeError(`must be an OpenAPI 3 description: ${path} does not contain an object.`);
  return document as unknown as OpenApiDocument;
}
