import type { FunctionModel } from "../client/signature.ts";
import type { QueryScope } from "./query-scope.ts";
import type { QueryUse } from "./uses.ts";

/** Returns the type of the data; of the items for an infinite query. */
export function dataType(model: FunctionModel, use: QueryUse, scope: QueryScope): string {
  const { resultType } = model;
  if (use === "timeseries") return scope.clientType("TimeseriesBatch");
  scope.models(model, resultType);
  if (use === "page") return `${scope.clientType("Page")}<${resultType}>`;
  if (use === "all") return `${resultType}[]`;
  // TanStack refuses `undefined` as data.
  return resultType === "void" ? "null" : resultType;
}
