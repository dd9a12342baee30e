import type { DescribedOperation } from "@enapter/http-api-openapi";
import { asString, isObject } from "@enapter/http-api-openapi/json";

/** The parameters and the property of a list that is read page by page. */
export interface ListPagination {
  /** Query parameter with the number of items to skip. */
  readonly offset: string;
  /** Query parameter with the maximum number of items. */
  readonly limit: string;
  /** Property of the response that contains the list; undefined when the response is the list, or has only one. */
  readonly items: string | undefined;
}

type PagedOperation = Pick<DescribedOperation, "value" | "parameters">;

/** Reads `x-sdk.pagination`; without it, an operation with a query parameter `offset` is such a list. */
export function readPagination({ value, parameters }: PagedOperation): ListPagination | undefined {
  const pagination: unknown = value["x-sdk"]?.pagination;
  const named = isObject(pagination) ? pagination : {};
  const offset = asString(named["offset"]) ?? "offset";
  if (!parameters.some((parameter) => parameter.in === "query" && parameter.name === offset)) return undefined;
  return { offset, limit: asString(named["limit"]) ?? "limit", items: asString(named["items"]) };
}

/**
 * Returns the requested part of a whole list.
 * @param body the response with all items.
 * @returns the response unchanged when it has no list.
 */
export function requestedPage({ offset, limit, items }: ListPagination, body: unknown, query: Query): unknown {
  const start = Math.max(0, numberOr(query[offset], 0));
  const end = start + numberOr(query[limit], Infinity);
  if (Array.isArray(body)) return body.slice(start, end);
  if (!isObject(body)) return body;
  const lists = Object.entries(body).filter(([name, value]) => Array.isArray(value) && (items ?? name) === name);
  const [list, ...others] = lists;
  if (list === undefined || others.length > 0) return body;
  return { ...body, [list[0]]: (list[1] as unknown[]).slice(start, end) };
}

type Query = Readonly<Record<string, unknown>>;

function numberOr(value: unknown, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}
