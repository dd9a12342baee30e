import type { Operation } from "../../spec/operations.ts";
import { handlers } from "./index.ts";

/** Whether the mock does more for an operation than to answer as the description says. */
export function hasBehaviour({ id, variantOf }: Operation): boolean {
  return findBehaviour(handlers, id, variantOf) !== undefined;
}

/** Returns the behaviour of an operation or stream; a twin without its own has that of its canonical one. */
export function findBehaviour<Behaviour>(
  behaviours: Readonly<Record<string, Behaviour>>,
  id: string,
  variantOf: string | undefined,
): Behaviour | undefined {
  if (Object.hasOwn(behaviours, id)) return behaviours[id];
  return variantOf !== undefined && Object.hasOwn(behaviours, variantOf) ? behaviours[variantOf] : undefined;
}
