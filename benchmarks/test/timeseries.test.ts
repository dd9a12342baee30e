import { expect, test } from "vitest";
import { contenders } from "../timeseries/contenders.ts";
import { makeSource } from "../timeseries/source.ts";

const source = makeSource(40_000);
const expected = await contenders["papaparse"]?.(source);

test.each(Object.keys(contenders).filter((name) => name !== "the bytes alone"))(
  "%s reads what the others read",
  async (name) => {
    const sum = await contenders[name]?.(source);
    expect(sum).toMatchObject({ rows: 40_000, texts: expected?.texts });
    // The order of the additions decides how they are rounded.
    expect((sum?.numbers ?? 0) / (expected?.numbers ?? 1)).toBeCloseTo(1, 12);
  },
);
