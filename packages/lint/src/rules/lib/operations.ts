import { httpMethods } from "@enapter/http-api-openapi";
import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./cursor.ts";

/** The keys of operations in a path item. */
export const METHODS: readonly string[] = httpMethods.map((method) => method.toLowerCase());

export interface OperationCursor {
  readonly path: string;
  readonly method: string;
  /** operationId, or method and path while it has none. */
  readonly name: string;
  readonly cursor: Cursor;
  /** Parameters of the operation and its path item, references followed. */
  readonly parameters: readonly Cursor[];
}

/** Something that a program can call: an operation, or the stream behind it. It carries its own id and x-sdk. */
export interface Callable {
  readonly kind: "http" | "stream";
  readonly id: string;
  readonly cursor: Cursor;
  readonly operation: OperationCursor;
}

/** Visits every path of the description once, and no path item of a webhook or callback. */
export function eachPath(check: (path: string, pathItem: Cursor, ctx: UserContext) => void): Oas3Visitor {
  return {
    Root(node: object, ctx: UserContext): void {
      const root = new Cursor(node, ctx.location, ctx.resolve);
      for (const [path, pathItem] of pathsOf(root)) check(path, pathItem, ctx);
    },
  };
}

/** Visits every operation of the description once. */
export function eachOperation(check: (operation: OperationCursor, ctx: UserContext) => void): Oas3Visitor {
  return eachPath((path, pathItem, ctx) => {
    for (const operation of operationsIn(pathItem, path)) check(operation, ctx);
  });
}

/** Collects every operation, and checks them together at the end. `root` is the whole description. */
export function allOperations(
  check: (operations: readonly OperationCursor[], ctx: UserContext, root: Cursor) => void,
): Oas3Visitor {
  return {
    Root(node: object, ctx: UserContext): void {
      const root = new Cursor(node, ctx.location, ctx.resolve);
      const operations = pathsOf(root).flatMap(([path, pathItem]) => operationsIn(pathItem, path));
      check(operations, ctx, root);
    },
  };
}

/** The operation itself (a stream, when it answers with nothing but 101), then the stream in its `x-websocket`. */
export function callablesOf(operation: OperationCursor): Callable[] {
  const { cursor } = operation;
  const kind = isStreamOnly(operation) ? "stream" : "http";
  const callables: Callable[] = [{ kind, id: operation.name, cursor, operation }];
  const stream = cursor.at("x-websocket");
  if (kind === "http" && stream !== undefined) {
    const id = stream.text("operationId") ?? `stream of ${operation.name}`;
    callables.push({ kind: "stream", id, cursor: stream, operation });
  }
  return callables;
}

/** Returns whether the operation responds with 101 and with no 2xx. */
export function isStreamOnly(operation: OperationCursor): boolean {
  const statuses =
    operation.cursor
      .at("responses")
      ?.children()
      .map(([status]) => status) ?? [];
  return statuses.includes("101") && !statuses.some((status) => status.startsWith("2"));
}

export function parametersIn(operation: OperationCursor, place: string): Cursor[] {
  return operation.parameters.filter((parameter) => parameter.get("in") === place);
}

/** The path items of a description. */
export function pathsOf(root: Cursor): [path: string, pathItem: Cursor][] {
  return root.at("paths")?.children() ?? [];
}

/** The operations of a path item. */
export function operationsIn(pathItem: Cursor, path: string): OperationCursor[] {
  return METHODS.flatMap((method) => {
    const cursor = pathItem.at(method);
    if (cursor === undefined) return [];
    const name = cursor.text("operationId") ?? `${method.toUpperCase()} ${path}`;
    const parameters = mergeParameters(pathItem.list("parameters"), cursor.list("parameters"));
    return [{ path, method, name, cursor, parameters }];
  });
}

/** A parameter of the operation replaces the one of the path item with the same name and place. */
function mergeParameters(shared: readonly Cursor[], own: readonly Cursor[]): Cursor[] {
  const byKey = new Map(
    [...shared, ...own].map((parameter) => [`${parameter.get("in")} ${parameter.get("name")}`, parameter]),
  );
  return [...byKey.values()];
}
