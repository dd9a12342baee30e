import type { Rule } from "@enapter/http-api-types";
import { isKnownRuleState, type KnownRuleState } from "@enapter/http-api-types/enums";

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
