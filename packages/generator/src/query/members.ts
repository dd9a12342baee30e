import { argumentNames } from "../client/argument-names.ts";
import { callOptions } from "../client/methods.ts";
import { freeName } from "../client/module-scope.ts";
import { type FunctionModel, plainSignatures } from "../client/signature.ts";

/** An argument of an operation as a member beside its options: in a key, or in the variables of a mutation. */
export interface ArgumentMember {
  /** Its name there: that on the wire, unless an option has it. */
  readonly name: string;
  /** Its name as an argument. */
  readonly argument: string;
  readonly type: string;
  readonly optional: boolean;
}

/** Returns the arguments of an operation without its options, in the order of its function. */
export function membersOf(model: FunctionModel): ArgumentMember[] {
  const { method, hasBody } = model;
  const taken = new Set([...callOptions, ...method.named.map(({ option }) => option)]);
  const path = method.positional.map(({ name }) => name);
  const wireNames = [...path, ...(hasBody ? ["body"] : [])];
  const names = [...argumentNames(method), ...(hasBody ? ["body"] : [])];
  const parameters = plainSignatures(model)[0]?.parameters ?? [];
  return wireNames.map((wireName, index) => ({
    // JavaScript would put members that are named by a number before all others.
    name: freeName(/^\d+$/.test(wireName) ? `_${wireName}` : wireName, taken),
    argument: names[index] ?? "",
    type: parameters[index]?.type ?? "unknown",
    optional: parameters[index]?.optional ?? false,
  }));
}
