import fc from "fast-check";
import { test } from "vitest";
import { Caller } from "./caller.ts";
import { check } from "./check.ts";
import { commandSteps } from "./command-steps.ts";
import { deviceSteps } from "./device-steps.ts";
import { Model } from "./model.ts";
import { ruleSteps } from "./rule-steps.ts";
import { siteSteps } from "./site-steps.ts";
import { limit } from "./step.ts";

const sequences = fc.commands([...siteSteps, ...deviceSteps, ...ruleSteps, ...commandSteps], { maxCommands: 40 });

test("after any sequence of operations the state agrees with a simple model", { timeout: 0 }, async () => {
  await check(
    "sequences of operations",
    fc.asyncProperty(sequences, limit, async (steps, limit) => {
      const caller = new Caller();
      const model = await Model.of(caller);
      await fc.asyncModelRun(() => ({ model, real: caller }), steps);
      await model.compare(caller, limit);
    }),
  );
});
