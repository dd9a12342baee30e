import type { OpenApiDocument } from "../../src/document/document.ts";
import { type OperationModel, readOperations } from "../../src/model/operations.ts";

/** Returns the model of the only operation of a description. */
export function only(document: OpenApiDocument): OperationModel {
  const [model, ...others] = readOperations(document);
  if (model === undefined || others.length > 0) throw new Error("There is not exactly one operation.");
  return model;
}
