import { expect, test } from "vitest";
import { operations, sampleOf } from "./bundle-samples.ts";
import { runSample } from "./run-sample.ts";

test.each(operations.map((operation) => [operation.id, sampleOf(operation), operation.kind === "stream"] as const))(
  "the sample of %s calls it",
  async (id, source, isStream) => {
    const { operationId, printed } = await runSample(source);
    expect(operationId).toBe(id);
    if (isStream) expect(printed).toHaveLength(1);
  },
);
