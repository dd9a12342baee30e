import { once } from "node:events";
import { rm, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { directoryFiles } from "../../src/node/directory-files.ts";
import { zipDirectory } from "../../src/node.ts";
import { blueprint, contents, directoryOf, manifest, paths, refusal } from "../support/blueprint-directory.ts";

describe("what goes in", () => {
  const hidden = {
    ".git/config": "g",
    "lua/.luacheckrc": "c",
    "node_modules/a/b.lua": "n",
    "lua/node_modules/c.lua": "n",
  };

  test("by default, no hidden files and no node_modules", async () => {
    const archive = await zipDirectory(await directoryOf({ ...blueprint, ...hidden }));
    expect(paths(archive)).toEqual(["lua/lib/color.lua", "lua/main.lua", "manifest.yml"]);
  });

  test("with a filter, what it says; it is asked about files alone", async () => {
    const directory = await directoryOf({ ...blueprint, ...hidden });
    const asked: string[] = [];
    const filter = (path: string) => {
      asked.push(path);
      return path === "manifest.yml" || path.endsWith("/.luacheckrc");
    };
    expect(paths(await zipDirectory(directory, { filter }))).toEqual(["lua/.luacheckrc", "manifest.yml"]);
    expect(asked.sort()).toEqual([...Object.keys(blueprint), ...Object.keys(hidden)].sort());
  });

  test("a filter is called as a plain function", async () => {
    const receivers = new Set<unknown>();
    function filter(this: unknown): boolean {
      receivers.add(this);
      return true;
    }
    await zipDirectory(await directoryOf(blueprint), { filter });
    expect([...receivers]).toEqual([undefined]);
  });

  test("up to `maxBytes`", async () => {
    const directory = await directoryOf({ "manifest.yml": "12345", "main.lua": "12345", ".hidden": "12345" });
    expect(paths(await zipDirectory(directory, { maxBytes: 10 }))).toHaveLength(2);
    await refusal(zipDirectory(directory, { maxBytes: 9 }), `${directory} has more than 9 bytes`);
    await refusal(zipDirectory(directory, { maxBytes: 0.5 }), "`maxBytes` has to be a whole number of at least 1");
  });

  test("up to the number of files that an archive can have", async () => {
    const directory = await directoryOf(blueprint);
    const search = { filter: undefined, maxBytes: 1000, signal: undefined };
    expect(await directoryFiles(directory, { ...search, maxFiles: 3 })).toHaveLength(3);
    await refusal(directoryFiles(directory, { ...search, maxFiles: 2 }), `${directory} has more than 2 files`);
  });

  test("up to 64 MiB by default", async () => {
    const directory = await directoryOf(blueprint);
    await writeFile(join(directory, "large.bin"), "");
    await truncate(join(directory, "large.bin"), 64 * 1024 * 1024);
    await refusal(zipDirectory(directory), `${directory} has more than 67108864 bytes`);
  });
});

describe("links", () => {
  test("are followed inside the directory", async () => {
    const directory = await directoryOf(blueprint);
    await symlink("main.lua", join(directory, "lua/same.lua"));
    await symlink("../lua/lib", join(directory, "lua/more"));
    const archive = Object.fromEntries(contents(await zipDirectory(directory)));
    expect(archive["lua/same.lua"]).toBe(blueprint["lua/main.lua"]);
    expect(archive["lua/more/color.lua"]).toBe(blueprint["lua/lib/color.lua"]);
  });

  test("to the directory itself are no links out of it", async () => {
    const link = join(await directoryOf({}), "link");
    const directory = await directoryOf(blueprint);
    await symlink(directory, link);
    await symlink(join(directory, "lua/main.lua"), join(directory, "absolute.lua"));
    expect(paths(await zipDirectory(link))).toContain("absolute.lua");
  });

  test.each([
    ["to a file outside", "../secret/token", "is a link that leads out of the directory"],
    ["to a directory outside", "../secret", "is a link that leads out of the directory"],
    ["to a neighbour whose name begins alike", "../lamp-2", "is a link that leads out of the directory"],
    ["to nothing", "nowhere.lua", "is a link to nothing"],
    ["to itself", "link", "is a link to nothing"],
    ["to where it is", ".", "is a link to a directory that it is in"],
  ])("%s are refused, unless they are not wanted", async (_name, target, reason) => {
    const parent = await directoryOf({ "lamp/manifest.yml": manifest, "secret/token": "t", "lamp-2/a.lua": "a" });
    const directory = join(parent, "lamp");
    await symlink(target, join(directory, "link"));
    await refusal(zipDirectory(directory), `${join(directory, "link")} ${reason}`);
    expect(paths(await zipDirectory(directory, { filter: (path) => path !== "link" }))).toEqual(["manifest.yml"]);
    await rm(join(directory, "link"));
    await symlink(target, join(directory, ".link"));
    expect(paths(await zipDirectory(directory))).toEqual(["manifest.yml"]);
  });
});

test("a link from deep inside to the top does not go round", async () => {
  const directory = await directoryOf(blueprint);
  await symlink("../..", join(directory, "lua/lib/top"));
  await refusal(zipDirectory(directory), `${join(directory, "lua/lib/top")} is a link to a directory that it is in`);
});

test("hidden directories and node_modules are not even looked into", async () => {
  const directory = await directoryOf({ ...blueprint, ".git/": "", "node_modules/": "" });
  // A name that is not UTF-8 reads as one that does not exist.
  const odd = (folder: string) => Buffer.concat([Buffer.from(join(directory, folder, "a")), Buffer.of(0xff)]);
  await writeFile(odd(".git"), "");
  await writeFile(odd("node_modules"), "");
  expect(paths(await zipDirectory(directory))).toHaveLength(3);
  await writeFile(odd("lua"), "");
  await refusal(zipDirectory(directory), `${join(directory, "lua")}/a\ufffd cannot be read`);
});

describe("a directory is refused", () => {
  test("when it has something in it that is no file", async () => {
    const directory = await directoryOf(blueprint);
    const socket = join(directory, "socket");
    const server = createServer().listen(socket);
    onTestFinished(() => void server.close());
    await once(server, "listening");
    await refusal(zipDirectory(directory), `${socket} is neither a file nor a directory`);
    expect(paths(await zipDirectory(directory, { filter: (path) => path !== "socket" }))).toHaveLength(3);
  });

  test("when it has a name in it that others take for a path", async () => {
    const name = "..\\a.lua";
    const directory = await directoryOf({ ...blueprint, [`lua/${name}`]: "" });
    const filter = (path: string) => !path.endsWith(".lua") || path.endsWith(name);
    await refusal(zipDirectory(directory, { filter }), `${join(directory, "lua", name)} has a backslash in its name`);
    expect(paths(await zipDirectory(directory))).toHaveLength(3);
  });
});
