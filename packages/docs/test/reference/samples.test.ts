import { expect, test } from "vitest";
import { operations, sampleOf, samplesOf, shownOperations } from "./bundle-samples.ts";
import { runSample } from "./run-sample.ts";

test.each(operations.map((operation) => [operation.id, sampleOf(operation), operation.kind === "stream"] as const))(
  "the sample of %s calls it",
  async (id, source, isStream) => {
    const { operationId, printed } = await runSample(source);
    expect(operationId).toBe(id);
    if (isStream) expect(printed).toHaveLength(1);
  },
);

test.each(
  shownOperations.flatMap((operation) =>
    samplesOf(operation)
      .filter(({ lang }) => lang === "javascript")
      .map(({ source }) => [operation.id, source] as const),
  ),
)("the sample by path of %s sends it", async (id, source) => {
  expect((await runSample(source)).operationId).toBe(id);
});
