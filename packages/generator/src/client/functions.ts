import type { OpenApiDocument } from "@enapter/http-api-openapi";
import type { ErrorModel } from "./errors.ts";
import type { MethodModel } from "./methods.ts";
import { type FunctionModel, functionModel } from "./signature.ts";

/** The functions of each resource; resources and functions are in the order of the description. */
export function functionsByResource(
  document: OpenApiDocument,
  errors: readonly ErrorModel[],
  methods: readonly MethodModel[],
): Map<string, FunctionModel[]> {
  const byResource = new Map<string, FunctionModel[]>();
  for (const method of methods) {
    const models = byResource.get(method.operation.resource) ?? [];
    byResource.set(method.operation.resource, [...models, functionModel(document, errors, method)]);
  }
  return byResource;
}
