import { mkdir, rm, writeFile } from "node:fs/promises";
import * as queries from "@enapter/http-api-react-query";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
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

test("the options of a query take a quarter of a kilobyte over its operation", async () => {
  expect(await addedBytes(oneQuery.file, oneOperation.file)).toBeLessThanOrEqual(270);
});

test("the functions of all operations together take 1.7 KiB over createClient", async () => {
  const folder = new URL("../node_modules/.cache/programs/", import.meta.url);
  await mkdir(folder, { recursive: true });
  const program = new URL(`every-query-function-${process.pid}.ts`, folder);
  onTestFinished(() => rm(program, { force: true }));
  const names = Object.keys(queries).filter((name) => /(?:Query|Mutation)$/.test(name));
  const text = (list: readonly string[], from: string) => `export { ${list.join(", ")} } from "${from}";\n`;
  await writeFile(
    program,
    text(["createClient"], "@enapter/http-api-client") + text(names, "@enapter/http-api-react-query"),
  );
  expect(await addedBytes(program, everyOperation.file)).toBeLessThanOrEqual(1740);
});

test("with what works on a cache they take 2.3 kB over createClient", async () => {
  expect(await addedBytes(everyQuery.file, everyOperation.file)).toBeLessThanOrEqual(2340);
});

test("a bundle is the same every time", async () => {
  expect(await bundleProgram(oneOperation.file)).toBe(await bundleProgram(oneOperation.file));
});
