import { checkOptions, count, flag, type Rules, textRule } from "../../values/rules.ts";
import type { Operation } from "../types/operation.ts";
import { requestRules } from "./option-rules.ts";

const callRules: Rules = { ...requestRules, contentType: textRule };

function rulesOf({ outcome, starts, pagination }: Operation): Rules {
  if (pagination) return { ...callRules, [pagination.offset]: count(0), [pagination.limit]: count(1) };
  return outcome || starts ? { ...callRules, throwOnFailure: flag } : callRules;
}

/** Returns whether an option is a parameter. */
function isParameter({ query = {}, header = {}, paths }: Operation, name: string): boolean {
  return (
    Object.hasOwn(query, name) ||
    Object.hasOwn(header, name) ||
    paths?.some((template) => template.indexOf(name, 1) > 0) === true
  );
}

/** Returns the names of the options that are parameters. */
function parameterNames({ query, header, paths = [] }: Operation): string[] {
  return [...Object.keys({ ...query, ...header }), ...paths.flatMap(([, ...names]) => names)];
}

/**
 * Checks the options of a call. The values of parameters are checked where they are written.
 * @throws {UsageError} for one that is not allowed or not known.
 */
export function checkCall(operation: Operation, options?: object | null): void {
  if (options === undefined || options === null) return;
  checkOptions(
    options,
    rulesOf(operation),
    (name) => isParameter(operation, name),
    () => parameterNames(operation),
  );
}

/** Returns those options of one operation that another one has, too. */
export function optionsFor<Options extends object>(operation: Operation, options: Options): Partial<Options> {
  const names = [...Object.keys(rulesOf(operation)), ...parameterNames(operation)];
  return Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name))) as Partial<Options>;
}
