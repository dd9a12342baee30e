import {
  type OpenApiDocument,
  type OperationModel,
  type ParameterModel,
  pascalCase,
  resolve,
} from "@enapter/http-api-openapi";
import { isTime } from "../names/dates.ts";

/**
 * Returns the type of a parameter. `string` reads better in an editor than a type looked up by name; enums and objects are
 * looked up. A point in time may be a `Date`, which is written in the format of the description.
 * @param use Imports a type of the types package, and returns its name.
 */
export function parameterType(
  document: OpenApiDocument,
  { name, schema }: ParameterModel,
  owner: OperationModel,
  use: (name: string) => string,
): string {
  const resolved = resolve(document, schema);
  const { type, enum: values, const: constant } = resolved;
  if (isTime(resolved) && type === "string") return "string | Date";
  if (values === undefined && constant === undefined) {
    if (type === "string" || type === "boolean") return type;
    if (type === "integer" || type === "number") return "number";
  }
  return `${use(`${pascalCase(owner.id)}Parameters`)}[${JSON.stringify(name)}]`;
}
