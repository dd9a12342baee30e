import { componentName, type OpenApiDocument, type OutcomeExtension, resolve } from "../model/document.ts";
import { pascalCase } from "../model/names.ts";
import type { OperationModel } from "../model/operations.ts";
import { own } from "../model/own.ts";
import { UnsupportedError } from "../model/unsupported-error.ts";
import { schemaTypeName } from "../types/type-names.ts";

/** An error class for an answer that says that something has failed. */
export interface OutcomeErrorModel {
  readonly name: string;
  /** Name of the type of the result. */
  readonly result: string;
  readonly outcome: OutcomeExtension;
}

/** `CommandFailed` gives `CommandFailedError`. */
export function outcomeErrorName({ error }: OutcomeExtension): string {
  return `${pascalCase(error).replace(/Error$/, "")}Error`;
}

/**
 * The error classes of outcomes, by name.
 * @throws {UnsupportedError} when the result has no schema with a name, or one error belongs to two kinds of results.
 */
export function readOutcomeErrors(
  document: OpenApiDocument,
  operations: readonly OperationModel[],
): OutcomeErrorModel[] {
  const models = new Map<string, OutcomeErrorModel>();
  for (const { id, outcome, result, unwrap } of operations) {
    if (outcome === undefined) continue;
    const body = result.mediaType?.schema;
    const schema = unwrap === undefined || body === undefined ? body : own(resolve(document, body).properties, unwrap);
    const component = componentName(schema, "schemas");
    if (component === undefined) throw new UnsupportedError(`${id} has an outcome, but its result is no named schema.`);
    const model = { name: outcomeErrorName(outcome), result: schemaTypeName(component), outcome };
    const known = models.get(model.name);
    if (known !== undefined && known.result !== model.result) {
      throw new UnsupportedError(`${model.name} is the error of both ${known.result} and ${model.result}.`);
    }
    models.set(model.name, model);
  }
  return [...models.values()];
}
