import { operationTypeName, schemaTypeName } from "@enapter/http-api-generator/names";
import { queryEndings } from "@enapter/http-api-generator/query";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { camelCase, identifier, type OperationModel, pascalCase, readOperations } from "@enapter/http-api-openapi";
import { wirePath } from "../wire/pairing.ts";
import type { Renames } from "./program.ts";

/** An operation of the base, what it is now, and the names that come from it. */
export interface OwnedOperation {
  readonly before: OperationModel;
  readonly after: OperationModel | undefined;
  /** `GET /devices`, as in the other plane. */
  readonly subject: string;
}

/** Pairs operations and streams by what they are on the wire, then by id. */
export function pairModels(base: OpenApiDocument, next: OpenApiDocument): OwnedOperation[] {
  const after = readOperations(next);
  return readOperations(base).map((before) => {
    const same =
      after.find((one) => wireKey(one) === wireKey(before)) ??
      after.find((one) => one.id === before.id && one.kind === before.kind);
    const { method, path } = hostOf(same ?? before);
    return { before, after: same, subject: `${method} ${path}` };
  });
}

function wireKey({ kind, method, path }: OperationModel): string {
  return `${kind} ${method} ${wirePath(path)}`;
}

/** A stream can have a slash of its own at the end of the path of its GET. */
function hostOf({ kind, method, path }: OperationModel): { method: string; path: string } {
  return { method, path: kind === "stream" ? path.replace(/(?<=.)\/$/, "") : path };
}

const typeKinds = ["Parameters", "Body", "Result", "Item", "Message"] as const;

/** The types of an operation. */
export function typesOfOperation(id: string): string[] {
  const ofClient = ["Options", "Headers"].map((kind) => pascalCase(id) + kind);
  return [...typeKinds.map((kind) => operationTypeName(id, kind)), ...ofClient];
}

/** The name of the function of an operation. */
export function functionOf(id: string): string {
  return identifier(camelCase(id));
}

/** Everything in a surface that is named after an operation, as `Surface.names` has it. */
export function namesOf({ id, resource, methodName }: OperationModel): string[] {
  return [
    ...typesOfOperation(id).map((name) => `type ${name}`),
    `function ${functionOf(id)}`,
    `operations ${id}`,
    `errors ${id}`,
    `bodies ${id}`,
    `method ${resource}.${methodName}`,
    ...queryEndings.map((ending) => `options ${camelCase(id)}${ending}`),
  ];
}

/** Old to new names of types, functions and operations. */
export function renamesOf(operations: readonly OwnedOperation[], schemas: ReadonlyMap<string, string>): Renames {
  const types = new Map([...schemas].map(([from, to]) => [schemaTypeName(from), schemaTypeName(to)] as const));
  const functions = new Map<string, string>();
  for (const { before, after } of operations) {
    if (after === undefined || after.id === before.id) continue;
    const [from, to] = [typesOfOperation(before.id), typesOfOperation(after.id)];
    from.forEach((name, index) => {
      types.set(name, to[index] ?? name);
    });
    functions.set(before.id, after.id);
    functions.set(functionOf(before.id), functionOf(after.id));
  }
  return { types, operations: functions };
}
