import { camelCase } from "@enapter/http-api-openapi";
import type { MethodModel } from "../client/methods.ts";

/** One way to use an operation: a generated function each. */
export type QueryUse = "single" | "page" | "all" | "infinite" | "timeseries" | "mutation";

const endings: Readonly<Record<QueryUse, string>> = {
  single: "Query",
  page: "Query",
  all: "AllQuery",
  infinite: "InfiniteQuery",
  timeseries: "Query",
  mutation: "Mutation",
};

/** Endings of the names of all functions. */
export const queryEndings: readonly string[] = [...new Set(Object.values(endings))];

/** Returns the uses of an operation. A stream has none. */
export function usesOf(method: MethodModel): readonly QueryUse[] {
  if (method.kind === "stream") return [];
  if (!isRead(method)) return ["mutation"];
  if (method.kind === "list") return ["page", "all", "infinite"];
  return [method.kind === "timeseries" ? "timeseries" : "single"];
}

/** Returns the name of the function: `getBookQuery`. */
export function useName({ operation }: MethodModel, use: QueryUse): string {
  return `${camelCase(operation.id)}${endings[use]}`;
}

/** Returns the names of all functions that are generated for an operation. */
export function queryFunctionNames(method: MethodModel): string[] {
  return usesOf(method).map((use) => useName(method, use));
}

/** The arguments of a query are its key, so only a body of JSON makes one: keys of two files would be equal, or huge. */
function isRead({ operation }: MethodModel): boolean {
  const bodies = operation.body?.mediaTypes ?? [];
  return operation.retry === "safe" && bodies.length < 2 && bodies.every(({ kind }) => kind === "json");
}
