import { componentName, type OpenApiDocument, propertyKey, resolve } from "@enapter/http-api-openapi";
import { schemaTypeName } from "../names/type-names.ts";
import type { Signature } from "./call-signature.ts";
import type { MethodModel } from "./methods.ts";
import { parameterType } from "./parameter-type.ts";

/** Parts of the result that a caller can ask for by name. */
interface ExpandedParts {
  /** The option that takes their names. */
  readonly option: string;
  /** Type of a list of names. */
  readonly names: string;
}

/** Kinds of method whose result is an object, or a list of objects. */
const kinds: ReadonlySet<MethodModel["kind"]> = new Set(["request", "list", "outcome", "waitable"]);

/**
 * Returns the parts that a caller of a method can ask for, if there are any.
 * @param use Imports a type of the types package, and returns its name.
 */
export function expandedParts(
  document: OpenApiDocument,
  method: MethodModel,
  use: (name: string) => string,
): ExpandedParts | undefined {
  const named = kinds.has(method.kind) ? method.named.find(({ parameter }) => parameter.expands) : undefined;
  if (named === undefined) return undefined;
  const item = componentName(resolve(document, named.parameter.schema).items || undefined, "schemas");
  const names =
    item === undefined
      ? `NonNullable<${parameterType(document, named.parameter, named.owner, use)}>`
      : `readonly ${use(schemaTypeName(item))}[]`;
  return { option: named.option, names };
}

/**
 * Makes the signature for calls that name parts: the result has them.
 * @param returns The type that the function returns.
 */
export function expandedSignature(
  { mediaType, parameters }: Signature,
  { option, names }: ExpandedParts,
  returns: string,
): Signature {
  return {
    typeParameters: `<const Parts extends ${names}>`,
    mediaType,
    parameters: parameters.map((parameter) =>
      parameter.name === "options"
        ? { ...parameter, type: optionsWith(parameter.type, option), optional: false }
        : parameter,
    ),
    returns,
  };
}

/** Without `Omit`, the compiler would intersect two types of lists, for a thousand instantiations in each call. */
function optionsWith(options: string, option: string): string {
  return `Omit<${options}, ${JSON.stringify(option)}> & { readonly ${propertyKey(option)}: Parts }`;
}
