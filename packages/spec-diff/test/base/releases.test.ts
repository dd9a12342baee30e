import { rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareVersions, listedRelease, remoteRelease, taggedRelease } from "../../src/base/releases.ts";
import { Repository } from "../repository.ts";

let repository: Repository;

beforeEach(async () => {
  repository = await Repository.create();
});

afterEach(() => rm(repository.directory, { recursive: true }));

test.each([
  ["1.10.0", "1.9.0", 1],
  ["1.2.0", "2.0.0", -1],
  ["1.2.3", "1.2.3", 0],
  ["0.1.0", "", 1],
])("%s against %s", (first, second, sign) => {
  expect(Math.sign(compareVersions(first, second))).toBe(sign);
});

test("a clone without tags has no tagged release", async () => {
  expect(await taggedRelease(repository.directory)).toBeUndefined();
});

test.each([
  ["spec/CHANGELOG.md", "# spec\n\n## 1.1.0\n\n## 1.0.0\n"],
  ["packages/client/CHANGELOG.md", "# client\r\n\r\n## 1.1.0\r\n\r\n## 1.0.0\r\n"],
  ["spec/CHANGES.md", "# Changes\n\n## 1.0.0\n\nThe first release.\n"],
  ["scripts/release/src/versions.json", JSON.stringify([{ packages: "1.1.0" }, { packages: "1.0.0" }], undefined, 2)],
])("a lower version than that of the packages was released: %s", async (file, text) => {
  await repository.write("spec/package.json", '{"version": "1.1.0"}');
  expect(await listedRelease(repository.directory)).toBeUndefined();
  await repository.write(file, text);
  expect(await listedRelease(repository.directory)).toEqual({ version: "1.0.0", source: file });
});

test("a pre-release and a heading of another level are no releases", async () => {
  await repository.write("spec/package.json", '{"version": "1.1.0"}');
  await repository.write("spec/CHANGELOG.md", "## 1.1.0\n\n## 1.1.0-next.1\n\n### 1.0.0\n");
  expect(await listedRelease(repository.directory)).toBeUndefined();
});

test("a remote that cannot be reached has no releases", async () => {
  await repository.git("remote", "add", "origin", "./nowhere");
  expect(await remoteRelease(repository.directory)).toBeUndefined();
});
