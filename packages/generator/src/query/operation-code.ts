import type { FunctionModel } from "../client/signature.ts";
import type { QueryScope } from "./query-scope.ts";

/**
 * Returns the code of the array that names an operation for the runtime: its resource, its id, its function, and what else the
 * runtime has to know. The function comes last of the three, because the other two repeat: that compresses better.
 */
export function operationCode({ method }: FunctionModel, scope: QueryScope, more: readonly string[]): string {
  const { operation, functionName, kind } = method;
  const name = scope.operation(functionName);
  // A time series is read as columns.
  const run =
    kind === "timeseries" ? `(...values: Parameters<typeof ${name}>) => ${name}(...values).toColumns()` : name;
  return `[${[JSON.stringify(operation.resource), JSON.stringify(operation.id), run, ...more].join(", ")}]`;
}
