import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { kebabCase, UnsupportedError } from "@enapter/http-api-openapi";
import { NameRegistry, reservedTypeNames, schemaTypeName } from "../names/type-names.ts";
import { entryFunctions } from "./client-members.ts";
import { type ErrorModel, errorHeadersName } from "./errors.ts";
import type { OutcomeErrorModel } from "./outcome-errors.ts";
import { resourceTypeName } from "./resources-file.ts";
import type { FunctionModel } from "./signature.ts";
import type { ClientTarget } from "./target.ts";

/** Parts of the client that have names. */
interface Named {
  readonly errors: readonly ErrorModel[];
  readonly outcomes: readonly OutcomeErrorModel[];
  readonly byResource: ReadonlyMap<string, readonly FunctionModel[]>;
}

/** Refuses the names that make something else of an object or a module, and those of which nothing is left in TypeScript. */
function rejectUnusable(kind: "method" | "operation" | "resource", name: string): void {
  if (name === "__proto__" || name === "then") throw new UnsupportedError(`The ${kind} cannot be named ${name}.`);
  // The name of a method is used unchanged.
  if (kind !== "method" && !/[A-Za-z0-9]/.test(name))
    throw new UnsupportedError(`The ${kind} ${name} needs letters from A to Z in its name.`);
}

/**
 * The client exports the types of all schemas beside its own, so no two of them may have one name.
 * @throws {Error} when they do, or when two resources would have one file.
 */
export function rejectTakenNames(
  document: OpenApiDocument,
  { ownNames }: ClientTarget,
  { errors, outcomes, byResource }: Named,
): void {
  const names = new NameRegistry();
  for (const name of [...ownNames, ...reservedTypeNames]) names.claim(name, "the client");
  for (const component of Object.keys(document.components?.schemas ?? {})) {
    names.claim(schemaTypeName(component), `the schema ${component}`);
  }
  for (const { name } of [...errors, ...outcomes]) names.claim(name, `the error class ${name}`);
  for (const { name, headers } of errors) {
    if (headers.length > 0) names.claim(errorHeadersName(name), `the headers of the error class ${name}`);
  }
  const files = new Map<string, { resource: string; id: string | undefined }>();
  for (const [resource, functions] of byResource) {
    rejectUnusable("resource", resource);
    names.claim(resourceTypeName(resource), `the resource ${resource}`);
    for (const { method, optionsType, headers } of functions) {
      rejectUnusable("method", method.operation.methodName);
      rejectUnusable("operation", method.operation.id);
      names.claim(method.functionName, `the operation ${method.operation.id}`);
      names.claim(optionsType, `the options of the operation ${method.operation.id}`);
      if (headers !== undefined) names.claim(headers.type, `the headers of the operation ${method.operation.id}`);
      if (entryFunctions.has(method.functionName)) {
        throw new UnsupportedError(
          `${method.operation.id}: the client has a function of this name beside those of the operations. Set another operationId.`,
        );
      }
    }
    const id = functions[0]?.method.operation.id;
    const other = files.get(kebabCase(resource));
    if (other !== undefined) {
      throw new UnsupportedError(
        `The resources ${other.resource} of ${other.id} and ${resource} of ${id} differ only in case.`,
      );
    }
    files.set(kebabCase(resource), { resource, id });
  }
}
