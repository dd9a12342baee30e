import { posix } from "node:path";
import { expect, test } from "vitest";
import { fileName, mainFileOf } from "../../../src/state/manifests/main-file.ts";

test.each(["main.lua", "./main.lua", "a//b.lua", "a/./b/../c.lua", "../a.lua", "a/../../b.lua", "/../a.lua", "/a/b"])(
  "%s is normalized as Node.js does",
  (name) => {
    expect(fileName(name)).toBe(posix.normalize(name));
  },
);

test.each([
  [{ options: { file: "./src/main.lua" } }, "src/main.lua"],
  [{ options: { dir: "src/" } }, "src/main.lua"],
  [{ options: { dir: "" } }, "main.lua"],
  [{}, "main.lua"],
  [undefined, "main.lua"],
])("the main file of %j is %s", (runtime, file) => {
  expect(mainFileOf(runtime)).toBe(file);
});
