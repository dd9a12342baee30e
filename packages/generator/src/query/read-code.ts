import { literalKey } from "@enapter/http-api-openapi";
import type { FunctionModel } from "../client/signature.ts";
import { dataType } from "./data-type.ts";
import type { ArgumentMember } from "./members.ts";
import { operationCode } from "./operation-code.ts";
import type { QueryScope } from "./query-scope.ts";
import type { QueryUse } from "./uses.ts";

/** The option with the position of a page that the runtime takes where none is named. */
const usualOffset = "offset";

/** Returns the code of the options of a query: a call of the runtime, with what else TanStack or the runtime have to know. */
export function readCode(
  model: FunctionModel,
  use: QueryUse,
  members: readonly ArgumentMember[],
  scope: QueryScope,
): string {
  const given = members.map(({ name, argument }) => (name === argument ? name : `${literalKey(name)}: ${argument}`));
  const values = [
    "client",
    "options",
    given.length === 0 ? "{}" : `{ ${given.join(", ")} }`,
    operationCode(model, scope, operationDetails(model, use)),
  ];
  const make = makerOf(use, scope);
  const more = moreOptions(model, use, scope);
  if (more === undefined) return `${make}(${values.join(", ")})`;
  // Nothing tells the type of the data where the result is an argument.
  return `Object.assign(${make}<${dataType(model, use, scope)}>(${values.join(", ")}), ${more})`;
}

function makerOf(use: QueryUse, scope: QueryScope): string {
  if (use === "infinite") return scope.value("infinite.ts", "makeInfiniteQuery");
  return use === "all" ? scope.value("all-pages.ts", "makeAllQuery") : scope.value("query.ts", "makeQuery");
}

/** Returns what only some operations have: lists without order, and an offset of another name. */
function operationDetails({ method }: FunctionModel, use: QueryUse): string[] {
  const unordered = method.named.filter(({ parameter }) => parameter.unordered).map(({ option }) => option);
  const offset = use === "infinite" ? method.operation.pagination?.offset : undefined;
  const hasOffset = offset !== undefined && offset !== usualOffset;
  return [
    ...(unordered.length > 0 || hasOffset ? [JSON.stringify(unordered)] : []),
    ...(hasOffset ? [JSON.stringify(offset)] : []),
  ];
}

/** Returns an object with the members that options have beside those of every query. */
function moreOptions({ method, resultType }: FunctionModel, use: QueryUse, scope: QueryScope): string | undefined {
  // TanStack would compare binary data and time series at length, and never share them.
  if (use === "timeseries" || resultType.startsWith("Uint8Array")) return "{ structuralSharing: false }";
  const { outcome } = method.operation;
  if (method.kind !== "waitable" || outcome === undefined) return undefined;
  const states = `{ field: ${JSON.stringify(outcome.field)}, pending: ${JSON.stringify(outcome.pending)} }`;
  return `{ pendingStates: ${states} satisfies ${scope.runtime("polling.ts", "PendingStates")} }`;
}
