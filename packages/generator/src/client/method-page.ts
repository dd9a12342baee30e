import { kebabCase } from "@enapter/http-api-openapi";
import type { MethodModel } from "./methods.ts";

/** Returns where a reference of the client documents a method, below its root: `books.get` is at `books/#booksget`. */
export function methodPage({ operation: { resource, methodName } }: MethodModel): string {
  const anchor = `${resource}${methodName}`.toLowerCase().replaceAll(/[^\w-]/g, "");
  return `${kebabCase(resource)}/#${anchor}`;
}
