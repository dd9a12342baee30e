import { callExpression, type Expression, isNamed, list, named } from "./expression.ts";
import { type JsonType, jsonTypes } from "./json-schema.ts";

/** One of several checks, with the types of the values that it may take. */
export interface Alternative {
  readonly check: Expression;
  readonly types: ReadonlySet<JsonType>;
}

/**
 * Makes the simplest check that accepts any of the alternatives. A closed enum beside a plain string is how a
 * description marks an open enum, and is checked as a string.
 */
export function anyOfCheck(alternatives: readonly Alternative[]): Expression {
  const plain = new Map(alternatives.map((alternative) => [plainType(alternative.check), alternative]));
  plain.delete(undefined);
  const needed = alternatives.filter(
    (alternative) =>
      ![...plain].some(([type, cover]) => cover !== alternative && [...alternative.types].every((own) => own === type)),
  );
  if (needed.some(({ check }) => isNamed(check, "any"))) return named("any");
  const checks = needed.map(({ check }) => check).filter((check) => !isNamed(check, "nothing"));
  const union = checks.length === 1 ? (checks[0] as Expression) : callExpression("anyOf", list(checks));
  if (checks.length === needed.length) return union;
  return checks.length === 0 ? named("nothing") : callExpression("nullable", union);
}

/** Alternatives that share no type exclude each other, so any one will do. */
export function oneOfCheck(alternatives: readonly Alternative[]): Expression {
  const exclusive = jsonTypes.every((type) => alternatives.filter(({ types }) => types.has(type)).length < 2);
  return exclusive ? anyOfCheck(alternatives) : callExpression("oneOf", list(alternatives.map(({ check }) => check)));
}

/** The type whose values, and no others, pass a check. */
function plainType(check: Expression): JsonType | undefined {
  if (check.kind === "call" && check.arguments.length === 0) return check.name as JsonType;
  if (check.kind !== "name") return undefined;
  return check.name === "nothing" ? "null" : jsonTypes.find((type) => type === check.name);
}
