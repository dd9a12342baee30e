import type { OperationModel } from "@enapter/http-api-openapi";
import {
  componentName,
  type OpenApiDocument,
  type OutcomeExtension,
  own,
  pascalCase,
  propertyOf,
  resolve,
  type SchemaObject,
  UnsupportedError,
} from "@enapter/http-api-openapi";
import { closedEnumValues, openEnum } from "../names/open-enum.ts";
import { schemaTypeName } from "../names/type-names.ts";

/** An error class for a successful response that reports a failure. */
export interface OutcomeErrorModel {
  readonly name: string;
  /** Name of the type of the result. */
  readonly result: string;
  readonly outcome: OutcomeExtension;
}

/** Returns the states that the description lists and that are neither pending nor a success; `undefined` where it lists none. */
export function failureStates(document: OpenApiDocument, operation: OperationModel): string[] | undefined {
  const { field = "", pending = [], success = [] } = operation.outcome ?? {};
  const state = propertyOf(document, resultSchema(document, operation) ?? {}, field);
  return listedValues(document, state?.schema ?? {})?.filter(
    (value) => !pending.includes(value) && !success.includes(value),
  );
}

function listedValues(document: OpenApiDocument, schema: SchemaObject): readonly string[] | undefined {
  const resolved = resolve(document, schema);
  const [part] = resolved.allOf ?? [];
  const values = openEnum(document, resolved)?.values ?? closedEnumValues(resolved);
  return values ?? (part && listedValues(document, part));
}

function resultSchema(document: OpenApiDocument, { result, unwrap }: OperationModel): SchemaObject | undefined {
  const body = result.mediaType?.schema;
  return unwrap === undefined || body === undefined ? body : own(resolve(document, body).properties, unwrap);
}

/** Name of the class: `CommandFailedError` for `CommandFailed`. */
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
  for (const operation of operations) {
    const { id, outcome } = operation;
    if (outcome === undefined) continue;
    const component = componentName(resultSchema(document, operation), "schemas");
    if (component === undefined)
      throw new UnsupportedError(`${id} has an outcome, but its result is not a named schema.`);
    const model = { name: outcomeErrorName(outcome), result: schemaTypeName(component), outcome };
    const known = models.get(model.name);
    if (known !== undefined && known.result !== model.result) {
      throw new UnsupportedError(`${model.name} is the error of both ${known.result} and ${model.result}.`);
    }
    models.set(model.name, model);
  }
  return [...models.values()];
}
