import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { git, isTopLevel, remotes } from "../../src/base/git.ts";
import { Repository } from "../repository.ts";

let repository: Repository;

beforeEach(async () => {
  repository = await Repository.create();
});

afterEach(() => rm(repository.directory, { recursive: true }));

test("a command that fails has no output", async () => {
  expect(await git(repository.directory, ["rev-parse", "--verify", "--quiet", "nothing"])).toBeUndefined();
});

test("a folder inside a repository is not its top", async () => {
  const inside = join(repository.directory, "inside");
  await mkdir(inside);
  expect(await isTopLevel(repository.directory)).toBe(true);
  expect(await isTopLevel(inside)).toBe(false);
});

test("remotes by name", async () => {
  expect(await remotes(repository.directory)).toEqual([]);
  await repository.git("remote", "add", "origin", "./elsewhere");
  expect(await remotes(repository.directory)).toEqual(["origin"]);
});
