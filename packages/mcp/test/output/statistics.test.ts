import { expect, test } from "vitest";
import { StatisticsCollector } from "../../src/output/statistics.ts";

const row = (...values: (number | bigint | string | null)[]) => ({ timestamp: 0, values, columns: [] });

test("summarizes numbers, texts, empty cells and integers that are too large", () => {
  const collector = new StatisticsCollector();
  for (const each of [row(1, "on", null, 1n), row(null, "off", null, 2n ** 60n), row(4, "on", null, 3n)])
    collector.add(each);
  expect(collector.result()).toEqual([
    { count: 2, min: 1, max: 4, mean: 2.5, first: 1, last: 4 },
    { count: 3, first: "on", last: "on" },
    { count: 0, first: null, last: null },
    { count: 3, min: 1, max: 2 ** 60, mean: Number((2 ** 60 / 3).toPrecision(6)), first: "1", last: "3" },
  ]);
});
