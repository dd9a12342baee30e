import { expect, test } from "vitest";
import { bundleProgram, measureSize, sizes } from "../measure.ts";
import { everyOperation, oneOperation, programs } from "../programs.ts";

test.each(programs)("$name stays within its limits", async ({ file, limits }) => {
  const size = await measureSize(file);
  for (const kind of sizes) expect(size[kind], kind).toBeLessThanOrEqual(limits[kind]);
});

test.each(programs)("the limits of $name are close enough to notice growth", async ({ file, limits }) => {
  const size = await measureSize(file);
  for (const kind of sizes) expect(limits[kind], kind).toBeLessThan(size[kind] * 1.15);
});

test("one operation brings no other, no list, no stream and no openapi-fetch", async () => {
  const text = await bundleProgram(oneOperation.file);
  expect(text).toContain("/devices/{device_id}");
  expect(text).not.toContain("/blueprints");
  expect(text).not.toContain("total_count");
  expect(text).not.toContain("querySerializer");
});

test("createClient brings every operation, but no openapi-fetch", async () => {
  const text = await bundleProgram(everyOperation.file);
  expect(text).toContain("/blueprints/upload");
  expect(text).toContain("/provisioning/standalone");
  expect(text).not.toContain("querySerializer");
});

test("a bundle is the same every time", async () => {
  expect(await bundleProgram(oneOperation.file)).toBe(await bundleProgram(oneOperation.file));
});
