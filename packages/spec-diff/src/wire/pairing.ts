import { type HttpMethod, httpMethods, type OpenApiDocument } from "@enapter/http-api-openapi";
import { asArray, type JsonObject } from "@enapter/http-api-openapi/json";
import { objectOf } from "../core/json.ts";

/** An operation with the path item that it is part of. */
export interface PairedOperation {
  readonly method: HttpMethod;
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
}

/** An operation of the base and what it is now. */
export interface OperationPair {
  readonly before: PairedOperation;
  readonly after: PairedOperation;
}

/** Operations of both descriptions: kept, removed, added. */
export interface Pairing {
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly PairedOperation[];
  readonly added: readonly PairedOperation[];
}

/** `GET /devices/{device_id}`. */
export function subjectOf({ method, path }: PairedOperation): string {
  return `${method} ${path}`;
}

/** A path for which the names of its parameters do not count: on the wire they do not show. */
export function wirePath(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** Pairs the operations of two descriptions: by method and path, then by operationId where the path is another one. */
export function pairOperations(base: OpenApiDocument, next: OpenApiDocument): Pairing {
  const [from, to] = [operationsOf(base), operationsOf(next)];
  const pairs: OperationPair[] = [];
  const match = (isSame: (a: PairedOperation, b: PairedOperation) => boolean) => {
    for (const before of [...from]) {
      const after = to.find((candidate) => isSame(before, candidate));
      if (after === undefined) continue;
      pairs.push({ before, after });
      from.splice(from.indexOf(before), 1);
      to.splice(to.indexOf(after), 1);
    }
  };
  match((a, b) => subjectOf(a) === subjectOf(b));
  match((a, b) => a.method === b.method && wirePath(a.path) === wirePath(b.path));
  match((a, b) => {
    const [id, otherId] = [a.operation["operationId"], b.operation["operationId"]];
    return id !== undefined && id === otherId;
  });
  return { pairs, removed: from, added: to };
}

/** All operations, in the order of the description. */
export function operationsOf(document: OpenApiDocument): PairedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, pathItem]) =>
    httpMethods.flatMap((method) => {
      const operation = objectOf(pathItem)[method.toLowerCase()];
      return operation === undefined
        ? []
        : [{ method, path, pathItem: objectOf(pathItem), operation: objectOf(operation) }];
    }),
  );
}

/** The parameters of an operation, those of its path included. */
export function ownParameters({ pathItem, operation }: PairedOperation): unknown[] {
  return [...asArray(pathItem["parameters"]), ...asArray(operation["parameters"])];
}
