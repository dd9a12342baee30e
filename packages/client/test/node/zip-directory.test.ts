import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMockFetch } from "@enapter/http-api-mock";
import { strToU8, zipSync } from "fflate";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { UsageError } from "../../src/errors/index.ts";
import { createClient } from "../../src/index.ts";
import { zipDirectory } from "../../src/node.ts";
import { blueprint, contents, directoryOf, manifest, paths, refusal } from "../support/blueprint-directory.ts";
import { failure } from "../support/failure.ts";

test("the mock takes the archive, and gives it back", async () => {
  const mock = createMockFetch({ token: "example-token" });
  const enapter = createClient({ token: "example-token", baseUrl: mock.url, fetch: mock });
  const archive = await zipDirectory(await directoryOf(blueprint));
  expect(await enapter.blueprints.validate(archive)).toEqual({});
  const { id } = await enapter.blueprints.upload(archive);
  expect(await enapter.blueprints.download(id, { view: "ORIGINAL" })).toEqual(archive);
  expect(paths(await enapter.blueprints.download(id))).toContain("main.lua");
});

describe("the archive", () => {
  test("has every file under its path with forward slashes, sorted, and nothing else", async () => {
    const files = { "manifest.yml": "m", "b/c/d.lua": "deep", "b.lua": "", "10": "ten", "9": "nine", "empty/": "" };
    const archive = await zipDirectory(await directoryOf({ ...files, "Größe.lua": "ü", "b/__proto__": "p" }));
    expect(contents(archive)).toEqual([
      ["10", "ten"],
      ["9", "nine"],
      ["Größe.lua", "ü"],
      ["b.lua", ""],
      ["b/__proto__", "p"],
      ["b/c/d.lua", "deep"],
      ["manifest.yml", "m"],
    ]);
  });

  test("has memory of its own", async () => {
    const { buffer, byteLength } = await zipDirectory(await directoryOf(blueprint));
    expect(buffer.byteLength).toBe(byteLength);
  });

  test("has the same bytes elsewhere, at other times and in other time zones", async () => {
    const first = await directoryOf(blueprint);
    const second = await directoryOf(Object.fromEntries(Object.entries(blueprint).reverse()));
    await utimes(join(second, "manifest.yml"), 1_000_000_000, 1_000_000_000);
    const archive = await zipDirectory(first);
    onTestFinished(() => void vi.unstubAllEnvs());
    for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
      vi.stubEnv("TZ", zone);
      expect(new Date(0).getTimezoneOffset()).not.toBe(0);
      expect(Buffer.compare(await zipDirectory(second), archive), zone).toBe(0);
    }
  });

  test("is of a directory given as a URL, too", async () => {
    const directory = await directoryOf(blueprint);
    expect(await zipDirectory(pathToFileURL(directory))).toEqual(await zipDirectory(directory));
    await refusal(zipDirectory(new URL("https://example.com/lamp")), "not https://example.com/lamp.");
  });
});

describe("a directory is refused, with its path,", () => {
  test("when it does not exist", async () => {
    const path = join(await directoryOf({}), "no-such-directory");
    await refusal(zipDirectory(path), `There is no directory ${path}.`);
  });

  test("when it is a file", async () => {
    const path = join(await directoryOf(blueprint), "manifest.yml");
    await refusal(zipDirectory(path), `${path} is not a directory.`);
  });

  test("when it is empty", async () => {
    const directory = await directoryOf({});
    await refusal(zipDirectory(directory), `The directory ${directory} is empty.`);
  });

  test.each([
    ["has no manifest", { "main.lua": "" }, "there is no manifest.yml in it."],
    ["has the manifest of a directory below", { "lamp/manifest.yml": manifest }, "there is no manifest.yml in it."],
    ["has a manifest of another name", { "manifest.yaml": manifest }, "no manifest.yml in it. Rename manifest.yaml."],
    ["has a directory of this name", { "manifest.yml/a": "" }, "manifest.yml of "],
  ])("when it %s", async (_name, files, message) => {
    const directory = await directoryOf(files);
    const error = await failure(zipDirectory(directory));
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).toContain(directory);
  });

  test("when the filter leaves out the manifest", async () => {
    const directory = await directoryOf(blueprint);
    const filter = (path: string) => path !== "manifest.yml";
    await refusal(
      zipDirectory(directory, { filter }),
      `manifest.yml of ${directory} is not a file, or \`filter\` leaves it out`,
    );
  });

  test("because the API knows no other name of the manifest", async () => {
    const mock = createMockFetch({ token: "example-token" });
    const enapter = createClient({ token: "example-token", baseUrl: mock.url, fetch: mock });
    const archive = zipSync({ "manifest.yaml": strToU8(manifest), "lua/main.lua": new Uint8Array() }).slice();
    const { validation_errors } = await enapter.blueprints.validate(archive);
    expect(validation_errors).toEqual(["manifest.yml: is missing in the root of the archive"]);
  });
});

describe("a signal", () => {
  test("that has aborted stops it before it begins", async () => {
    const reason = new Error("enough");
    expect(await failure(zipDirectory("/no/such/directory", { signal: AbortSignal.abort(reason) }))).toBe(reason);
  });

  test("that aborts stops it on its way", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const asked: string[] = [];
    const filter = (path: string) => {
      asked.push(path);
      controller.abort(reason);
      return true;
    };
    const directory = await directoryOf(blueprint);
    expect(await failure(zipDirectory(directory, { signal: controller.signal, filter }))).toBe(reason);
    expect(asked).toHaveLength(1);
  });

  test("that aborts with the last file counts, too", async () => {
    const controller = new AbortController();
    const filter = () => {
      controller.abort();
      return true;
    };
    const directory = await directoryOf({ "manifest.yml": manifest });
    expect(await failure(zipDirectory(directory, { signal: controller.signal, filter }))).toMatchObject({
      name: "AbortError",
    });
  });
});

test.each([
  [{ signal: new AbortController() }, "`signal` has to be an AbortSignal"],
  [{ filter: /yml/ }, "`filter` has to be a function. It is of class RegExp."],
  [{ maxBytes: Number.NaN }, "`maxBytes` has to be a whole number of at least 1. It is NaN."],
  [{ maxbytes: 5 }, "There is no option `maxbytes`, only filter, maxBytes, signal."],
])("options that are not valid are refused: %o", async (options, message) => {
  const error = await failure(zipDirectory("no-such-directory", options as object));
  expect(error).toMatchObject({ name: "UsageError", message: expect.stringContaining(message) });
});

test.each([undefined, null, 5, {}])("%o is not a directory", async (path) => {
  expect(await failure(zipDirectory(path as never))).toMatchObject({ name: "UsageError" });
});
