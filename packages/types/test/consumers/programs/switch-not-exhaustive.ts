import { type KnownRuleState, isKnownRuleState } from "@enapter/http-api-types/enums";
import type { Rule } from "@enapter/http-api-types";

export function isRunning(rule: Rule): boolean | undefined {
  if (!isKnownRuleState(rule.state)) return undefined;
  const state: KnownRuleState = rule.state;
  switch (state) {
    case "STARTED":
      return true;
    default: {
      const nothingElse: never = state;
      return nothingElse;
    }
  }
}
