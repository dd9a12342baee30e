import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, onTestFinished } from "vitest";
import { UsageError } from "../../src/errors/index.ts";
import { failure } from "./failure.ts";

/** The manifest of a small blueprint. */
export const manifest = `blueprint_spec: device/3.0
display_name: Lamp
runtime:
  type: lua
  options:
    dir: lua
`;

/** The files of that blueprint. */
export const blueprint = {
  "manifest.yml": manifest,
  "lua/main.lua": "enapter.log('hello')\n",
  "lua/lib/color.lua": "return 1\n",
};

/** A directory with these files, for one test; a path that ends in a slash is a directory. */
export async function directoryOf(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "zip-directory-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(path.endsWith("/") ? join(directory, path) : dirname(join(directory, path)), { recursive: true });
    if (!path.endsWith("/")) await writeFile(join(directory, path), text);
  }
  return directory;
}

/** Returns the files of an archive, in its order. */
export function contents(archive: Uint8Array): [path: string, text: string][] {
  const order: string[] = [];
  const files = unzipSync(archive, { filter: ({ name }) => order.push(name) > 0 });
  return order.map((name) => [name, strFromU8(files[name] ?? new Uint8Array())]);
}

/** The paths in an archive, in its order. */
export const paths = (archive: Uint8Array): string[] => contents(archive).map(([path]) => path);

/** Expects a `UsageError` with this text. */
export async function refusal(promise: Promise<unknown>, text: string): Promise<void> {
  const error = await failure(promise);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toContain(text);
}
