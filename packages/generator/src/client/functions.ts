import type { CommentSource } from "./comments.ts";
import type { MethodModel } from "./methods.ts";
import { type FunctionModel, functionModel } from "./signature.ts";

/** The functions of each resource; resources and functions are in the order of the description. */
export function functionsByResource(
  source: CommentSource,
  methods: readonly MethodModel[],
): Map<string, FunctionModel[]> {
  const byResource = new Map<string, FunctionModel[]>();
  for (const method of methods) {
    const models = byResource.get(method.operation.resource) ?? [];
    byResource.set(method.operation.resource, [...models, functionModel(source, method)]);
  }
  return byResource;
}
