import { beforeAll, describe, expect, test } from "vitest";
import { bundleProgram, measureSize, type Size, sizes } from "../measure.ts";
import { everyOperation, everyQuery, oneOperation, oneQuery, programs } from "../programs.ts";

describe.each(programs)("$name", ({ file, limits }) => {
  let size: Size;

  beforeAll(async () => {
    size = await measureSize(file);
  });

  test("stays within its limits", () => {
    for (const kind of sizes) expect(size[kind], kind).toBeLessThanOrEqual(limits[kind]);
  });

  test("has limits that are close enough to notice growth", () => {
    for (const kind of sizes) expect(limits[kind], kind).toBeLessThan(size[kind] * 1.15);
  });
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

/** Bytes of gzip that the first program has over the second. */
async function addedBytes(program: URL, base: URL): Promise<number> {
  const [more, less] = await Promise.all([measureSize(program), measureSize(base)]);
  return more.oneFile - less.oneFile;
}

test("the options of a query take a third of a kilobyte over its operation", async () => {
  expect(await addedBytes(oneQuery.file, oneOperation.file)).toBeLessThanOrEqual(340);
});

test("all query options together, with what works on a cache, take 2.5 kB over createClient", async () => {
  expect(await addedBytes(everyQuery.file, everyOperation.file)).toBeLessThanOrEqual(2550);
});

test("a bundle is the same every time", async () => {
  expect(await bundleProgram(oneOperation.file)).toBe(await bundleProgram(oneOperation.file));
});
