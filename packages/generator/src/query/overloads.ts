import type { FunctionModel } from "../client/signature.ts";
import { dataType } from "./data-type.ts";
import type { ArgumentMember } from "./members.ts";
import type { QueryScope } from "./query-scope.ts";
import type { QueryUse } from "./uses.ts";

/** A form in which the function of a query can be called. */
export interface Overload {
  readonly typeParameters: readonly string[];
  /** Type of the options. */
  readonly options: string;
  readonly optional: boolean;
  /** Type of the data. */
  readonly data: string;
}

/** Returns the forms of a function: those that name parts of the result, and the plain one as the last. */
export function overloadsOf(model: FunctionModel, use: QueryUse, scope: QueryScope): [...Overload[], Overload] {
  const { method, optionsType, resultType, signatures } = model;
  const withoutSignal = scope.runtime("options.ts", "WithoutSignal");
  const data = dataType(model, use, scope);
  const naming = signatures.flatMap(({ typeParameters, parameters }): Overload[] => {
    if (typeParameters === "") return [];
    const options = parameters.at(-1)?.type ?? "";
    scope.models(model, typeParameters + options);
    const expanded = `${scope.clientType("Expanded")}<${resultType}, Parts>`;
    return [
      {
        typeParameters: [typeParameters.slice(1, -1)],
        options: `${options} & ${withoutSignal}`,
        optional: false,
        data: data.replace(resultType, expanded),
      },
    ];
  });
  const plain: Overload = {
    typeParameters: [],
    options: `${scope.operationType(optionsType)} & ${withoutSignal}`,
    optional: method.named.every(({ required }) => !required),
    data,
  };
  return [...naming, plain];
}

/** The type of a value that stands for an argument that is not known yet. */
export interface SkipType {
  readonly name: string;
  /** Whether it is a type parameter, which the compiler works out. */
  readonly isInferred: boolean;
}

/** Returns the type of `skipToken`. A symbol beside an object is not inferred, so there the type is that of TanStack. */
export function skipType(members: readonly ArgumentMember[], scope: QueryScope): SkipType {
  const needed = neededOf(members);
  const isInferred = needed.length > 0 && needed.every(({ type }) => type === "string");
  return { name: isInferred ? "Skip" : scope.tanstackType("SkipToken"), isInferred };
}

/** Returns the parameters of a function in parentheses. */
export function parametersText(members: readonly ArgumentMember[], { options, optional }: Overload): string {
  return inParentheses(members, `options${optional ? "?" : ""}: ${options}`);
}

/**
 * Returns them with a type that stands for what is not known yet: each argument that is needed, or else the options.
 * @param optional Whether the options can be left out even so.
 */
export function skippableParametersText(
  members: readonly ArgumentMember[],
  overload: Overload,
  skip: string,
  optional: boolean,
): string {
  if (neededOf(members).length === 0) {
    return inParentheses(members, `options${optional ? "?" : ""}: (${overload.options}) | ${skip}`);
  }
  const skippable = members.map((each) => (each.optional ? each : { ...each, type: `${each.type} | ${skip}` }));
  return parametersText(skippable, overload);
}

function neededOf(members: readonly ArgumentMember[]): ArgumentMember[] {
  return members.filter(({ optional }) => !optional);
}

function inParentheses(members: readonly ArgumentMember[], options: string): string {
  const values = members.map(({ argument, optional, type }) => `${argument}${optional ? "?" : ""}: ${type}`);
  return `(${["client: Client", ...values, options].join(", ")})`;
}
