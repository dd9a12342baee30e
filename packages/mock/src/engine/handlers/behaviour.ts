import type { DescribedOperation } from "@enapter/http-api-openapi";
import { handlers } from "./index.ts";

/** Returns whether the mock has behaviour of its own for an operation, beyond the examples of the description. */
export function hasBehaviour({ id, variantOf }: DescribedOperation): boolean {
  return findBehaviour(handlers, id, variantOf) !== undefined;
}

/** Returns the behaviour of an operation or stream; a variant without its own has that of its canonical operation. */
export function findBehaviour<Behaviour>(
  behaviours: Readonly<Record<string, Behaviour>>,
  id: string,
  variantOf: string | undefined,
): Behaviour | undefined {
  if (Object.hasOwn(behaviours, id)) return behaviours[id];
  return variantOf !== undefined && Object.hasOwn(behaviours, variantOf) ? behaviours[variantOf] : undefined;
}
