import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installOnDemand, type OnDemand } from "../../src/programs/on-demand.ts";

let root = "";
let said = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "on-demand-"));
  await mkdir(join(root, "local"));
  await writeFile(
    join(root, "local/package.json"),
    JSON.stringify({ name: "local", version: "1.0.0", main: "main.js" }),
  );
  await writeFile(join(root, "local/main.js"), "");
});
afterEach(() => rm(root, { recursive: true }));

/** Installs a package that is a directory of this machine, so that no registry is asked. */
async function install(more: Partial<OnDemand> = {}) {
  said = "";
  const dependencies = { local: `file:${join(root, "local")}` };
  return installOnDemand({ directory: join(root, "cache"), title: "it", dependencies, ...more }, (text) => {
    said += text;
  });
}

test("what is installed is found, and is not installed again", async () => {
  const folder = await install();
  expect(said).toBe("Installing it, once ...\n");
  expect(await readFile(folder.fileOf("local/package.json"), "utf8")).toContain("1.0.0");
  expect(folder.moduleOf("local")).toMatch(/main\.js$/);
  await install();
  expect(said).toBe("");
});

test("with other versions the directory is emptied", async () => {
  await install();
  await writeFile(join(root, "cache/old"), "");
  await install({ overrides: { other: "1.0.0" } });
  expect(said).not.toBe("");
  await expect(readFile(join(root, "cache/old"))).rejects.toThrow("ENOENT");
});

test("what remains to be done is done once for each basis, and again after a failure", async () => {
  let count = 0;
  const finish = async () => {
    count++;
    if (count === 1) throw new Error("out of hydrogen");
  };
  await expect(install({ finish, basis: "a" })).rejects.toThrow("out of hydrogen");
  await install({ finish, basis: "a" });
  await install({ finish, basis: "a" });
  expect(count).toBe(2);
  await install({ finish, basis: "b" });
  expect(count).toBe(3);
});

test("what npm cannot install is an error, now and the next time", async () => {
  const dependencies = { gone: `file:${join(root, "gone.tgz")}` };
  await expect(install({ dependencies })).rejects.toThrow("npm install");
  await expect(install({ dependencies })).rejects.toThrow("npm install");
});
