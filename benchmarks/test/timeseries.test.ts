import { expect, test } from "vitest";
import { readers } from "../timeseries/contenders.ts";
import { memoryOf } from "../timeseries/memory.ts";
import { makeSource } from "../timeseries/source.ts";

const source = makeSource(40_000);
const expected = await readers["papaparse"]?.(source);

test.each(Object.keys(readers).filter((name) => name !== "the bytes alone"))(
  "%s reads what the others read",
  async (name) => {
    const sum = await readers[name]?.(source);
    expect(sum).toMatchObject({ rows: 40_000, texts: expected?.texts });
    // The order of the additions decides how they are rounded.
    expect((sum?.numbers ?? 0) / (expected?.numbers ?? 1)).toBeCloseTo(1, 12);
  },
);

test("a process that reads what another one sends reads all of it", async () => {
  const [rows, batches, bytes] = await Promise.all([
    memoryOf("rows", 40_000),
    memoryOf("batches", 40_000),
    memoryOf("bytes", 40_000),
  ]);
  expect([rows.count, batches.count]).toEqual([40_000, 40_000]);
  expect(bytes.count).toBeGreaterThan(40_000 * 50);
  expect(rows.memory).toBeGreaterThan(0);
});
