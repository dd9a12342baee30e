import type { Cursor } from "./cursor.ts";
import type { OperationCursor } from "./operations.ts";
import { subschemasOf } from "./schemas.ts";

/** The schemas of what an operation is sent. */
export function requestSchemasOf({ cursor, parameters }: OperationCursor): Cursor[] {
  return [
    ...parameters.flatMap((parameter) => parameter.at("schema") ?? []),
    ...contentSchemasOf(cursor.at("requestBody")),
  ];
}

/** The schemas of what an operation answers with, streams included. */
export function responseSchemasOf(operation: OperationCursor): Cursor[] {
  const message = operation.cursor.at("x-websocket", "message");
  const responses = operation.cursor.list("responses");
  const headers = responses.flatMap((response) => response.list("headers"));
  return [
    ...(message === undefined ? [] : [message]),
    ...headers.flatMap((header) => header.at("schema") ?? []),
    ...responses.flatMap(contentSchemasOf),
  ];
}

function contentSchemasOf(holder: Cursor | undefined): Cursor[] {
  return holder?.list("content").flatMap((media) => media.at("schema") ?? []) ?? [];
}

/** These schemas and all inside them, each once. */
export function schemasBelow(roots: readonly Cursor[]): Cursor[] {
  const found = new Map<string, Cursor>();
  const pending = [...roots];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (found.has(schema.location.absolutePointer)) continue;
    found.set(schema.location.absolutePointer, schema);
    pending.push(...subschemasOf(schema));
  }
  return [...found.values()];
}
