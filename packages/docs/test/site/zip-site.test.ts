import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { zipSite } from "../../src/site/zip-site.ts";

test("an archive has all files but those that are left out, and the same files give the same bytes", async () => {
  const directory = await mkdtemp(join(tmpdir(), "enapter-zip-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  await mkdir(join(directory, "guides"));
  for (const path of ["index.html", "guides/index.html", "site.zip"]) await writeFile(join(directory, path), path);
  const archive = await zipSite(directory, "/api/", ["site.zip"]);
  const files = Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(files).toEqual([
    ["api/guides/index.html", "guides/index.html"],
    ["api/index.html", "index.html"],
  ]);
  expect(await zipSite(directory, "/api/", ["site.zip"])).toEqual(archive);
});
