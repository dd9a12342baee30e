import { own } from "@enapter/http-api-openapi/json";
import type { ManifestCommandArgument } from "@enapter/http-api-types";

/** A problem with one argument of a command. */
export interface ArgumentProblem {
  readonly argument: string;
  readonly rule: "required" | "unknown" | "type" | "enum" | "min" | "max";
  readonly message: string;
}

type Declarations = Readonly<Record<string, ManifestCommandArgument>>;

/** Returns the arguments for the device: the given ones, and the defaults of the others. */
export function withDefaults(
  declared: Declarations,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const missing = Object.entries(declared).filter(
    ([name, declaration]) => declaration["default"] !== undefined && (own(given, name) ?? null) === null,
  );
  return { ...given, ...Object.fromEntries(missing.map(([name, declaration]) => [name, declaration["default"]])) };
}

/** Checks the arguments of a command against their declarations in the manifest. */
export function argumentProblems(declared: Declarations, given: Readonly<Record<string, unknown>>): ArgumentProblem[] {
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(declared, name))
    .map((argument): ArgumentProblem => ({ argument, rule: "unknown", message: "is not declared in the manifest" }));
  const broken = Object.entries(declared).flatMap(([argument, declaration]) => {
    const problem = problemOf(declaration, own(given, argument));
    return problem === undefined ? [] : [{ argument, ...problem }];
  });
  return [...unknown, ...broken];
}

type Problem = Omit<ArgumentProblem, "argument">;

function problemOf(declaration: ManifestCommandArgument, value: unknown): Problem | undefined {
  if (value === undefined || value === null) {
    return declaration.required === true ? { rule: "required", message: "is required" } : undefined;
  }
  const { type, min, max } = declaration;
  if (!fitsType(String(type), value)) return { rule: "type", message: `must be of type ${type}` };
  const choices = declaration.enum;
  if (Array.isArray(choices) && !choices.some((choice) => choice === value)) {
    return { rule: "enum", message: `must be one of ${choices.join(", ")}` };
  }
  if (typeof value !== "number") return undefined;
  if (typeof min === "number" && value < min) return { rule: "min", message: `must be at least ${min}` };
  if (typeof max === "number" && value > max) return { rule: "max", message: `must be at most ${max}` };
  return undefined;
}

function fitsType(type: string, value: unknown): boolean {
  switch (type) {
    case "boolean":
    case "string":
      return typeof value === type;
    case "integer":
      return Number.isSafeInteger(value);
    case "float":
      return typeof value === "number";
    case "array_of_strings":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    default:
      return true;
  }
}
