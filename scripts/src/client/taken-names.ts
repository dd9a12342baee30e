import type { OpenApiDocument } from "../model/document.ts";
import { kebabCase } from "../model/names.ts";
import { UnsupportedError } from "../model/unsupported-error.ts";
import { NameRegistry, schemaTypeName } from "../types/type-names.ts";
import { entryFunctions } from "./client-members.ts";
import type { ErrorModel } from "./errors.ts";
import type { OutcomeErrorModel } from "./outcome-errors.ts";
import { resourceTypeName } from "./resources-file.ts";
import type { FunctionModel } from "./signature.ts";

/** What the names of the client are made of. */
interface Named {
  readonly errors: readonly ErrorModel[];
  readonly outcomes: readonly OutcomeErrorModel[];
  readonly byResource: ReadonlyMap<string, readonly FunctionModel[]>;
}

/**
 * The client exports the types of all schemas beside its own, so no two of them may have one name.
 * @throws {Error} when they do, or when two resources would have one file.
 */
export function rejectTakenNames(document: OpenApiDocument, { errors, outcomes, byResource }: Named): void {
  const names = new NameRegistry();
  for (const name of ["EnapterClient", "EnapterError"]) names.claim(name, "the client");
  for (const component of Object.keys(document.components?.schemas ?? {})) {
    names.claim(schemaTypeName(component), `the schema ${component}`);
  }
  for (const { name } of [...errors, ...outcomes]) names.claim(name, `the error class ${name}`);
  const files = new Map<string, { resource: string; id: string | undefined }>();
  for (const [resource, functions] of byResource) {
    names.claim(resourceTypeName(resource), `the resource ${resource}`);
    for (const { method, optionsType } of functions) {
      names.claim(optionsType, `the options of the operation ${method.operation.id}`);
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
        `The resources ${other.resource} of ${other.id} and ${resource} of ${id} differ in upper and lower case only.`,
      );
    }
    files.set(kebabCase(resource), { resource, id });
  }
}
