import type { Demand } from "./demand.ts";

/** Values that a demand contains. */
export interface ReadyMade {
  /** The only allowed values, when the demand limits them. */
  readonly only: readonly unknown[] | undefined;
  /** Values given as examples. */
  readonly examples: readonly unknown[];
}

/** Returns the values of `const`, `enum`, `examples`, `example` and `default` in a demand. */
export function readyMade(demand: Demand): ReadyMade {
  const examples = demand.flatMap(({ value }) => [
    ...(Array.isArray(value["examples"]) ? value["examples"] : []),
    ...(Object.hasOwn(value, "example") ? [value["example"]] : []),
  ]);
  const defaults = demand.flatMap(({ value }) => (Object.hasOwn(value, "default") ? [value["default"]] : []));
  const choices = demand.flatMap(({ value }) => [
    ...(Object.hasOwn(value, "const") ? [[value["const"]]] : []),
    ...(Array.isArray(value["enum"]) ? [value["enum"] as unknown[]] : []),
  ]);
  const [first, ...others] = choices;
  const only = first?.filter((value) => others.every((choice) => choice.some((other) => isSame(value, other))));
  const suggested = [...examples, ...defaults];
  if (only === undefined) return { only, examples: suggested };
  const isAllowed = (value: unknown): boolean => only.some((other) => isSame(value, other));
  const sorted = [...suggested.filter(isAllowed), ...only];
  return {
    only: sorted.filter((value, index) => sorted.findIndex((other) => isSame(value, other)) === index),
    examples: [],
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
