import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { UsageError } from "../errors/usage-error.ts";
import { checkOptions, count, func, type Rules, refusal } from "../values/rules.ts";
import { callerSignal } from "../values/signal.ts";
import { type DirectoryFile, directoryFiles, readable } from "./directory-files.ts";
import { missingPackage } from "./missing-package.ts";

/** Options of `zipDirectory`. */
export interface ZipDirectoryOptions {
  /**
   * Returns whether a file goes into the archive. It gets the path of every file, and of every link that cannot be followed, relative
   * to the directory and with forward slashes. It replaces the default, which leaves out hidden files, hidden directories
   * (`.git`) and `node_modules`.
   */
  readonly filter?: ((path: string) => boolean) | undefined;
  /** Bytes of all files together, before compression, at most: so a wrong directory is noticed. Default: 67,108,864 (64 MiB). */
  readonly maxBytes?: number | undefined;
  /** Cancels the work, which then fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** The file that makes a directory a blueprint. The API knows no other name. */
const manifest = "manifest.yml";

const rules: Rules = { filter: func, maxBytes: count(1), signal: callerSignal };

/** More have no place in a zip archive without its extensions, which not every reader knows. */
const mostFiles = 65_535;

/**
 * Packs a directory into a zip archive, as `blueprints.upload` takes it: the directory of a blueprint, with `manifest.yml` at
 * its top. The same files give the same bytes, whatever their dates and wherever they are. Links are followed, but not out of
 * the directory. Needs the package `fflate`, which has to be installed.
 * @param path The directory: a path, or a URL such as `new URL("battery-rack", import.meta.url)`.
 * @throws {UsageError} with the path when there is no such directory, when it is empty, has no `manifest.yml` at its top, is
 * larger than `maxBytes`, or has something in it that cannot be packed; when an option is not valid or fflate is not installed.
 * @example
 * const { id } = await enapter.blueprints.upload(await zipDirectory("battery-rack"));
 */
export async function zipDirectory(
  path: string | URL,
  options: ZipDirectoryOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  checkOptions(options, rules);
  const { filter, maxBytes = 64 * 1024 * 1024, signal } = options;
  if (signal?.aborted) throw signal.reason;
  const directory = directoryPath(path);
  // Before anything else is looked at: the wrong directory may be a large one.
  await requireManifest(directory);
  const files = await directoryFiles(directory, { filter, maxBytes, maxFiles: mostFiles, signal });
  if (!files.some((file) => file.path === manifest)) {
    throw new UsageError(`${manifest} of ${directory} is not a file, or \`filter\` leaves it out.`);
  }
  return packed(files, signal);
}

function directoryPath(path: string | URL): string {
  if (typeof path === "string") return path;
  if (typeof path?.href !== "string") throw refusal("path", "a path or a URL with `file:`", path);
  if (path.protocol === "file:") return fileURLToPath(path);
  throw new UsageError(`The directory has to be a path or a URL with \`file:\`, not ${path.href}.`);
}

async function requireManifest(directory: string): Promise<void> {
  const names = await readdir(directory).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") throw new UsageError(`There is no directory ${directory}.`, { cause });
    if (cause.code === "ENOTDIR") throw new UsageError(`${directory} is not a directory.`, { cause });
    return readable(directory, Promise.reject(cause));
  });
  if (names.length === 0) throw new UsageError(`The directory ${directory} is empty.`);
  if (names.includes(manifest)) return;
  const other = names.find((name) => /^manifest\.ya?ml$/i.test(name));
  const hint = other === undefined ? "" : ` Rename ${other}.`;
  throw new UsageError(`${directory} is not the directory of a blueprint: there is no ${manifest} in it.${hint}`);
}

async function packed(
  files: readonly DirectoryFile[],
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Zip, ZipDeflate } = await import("fflate").catch(missingPackage("`zipDirectory`", "fflate"));
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  // One file after the other: of the contents, only one is in memory, and others get a turn in between.
  for (const { path, location } of files) {
    if (signal?.aborted) throw signal.reason;
    const content = await readable(location, readFile(location));
    const entry = new ZipDeflate(path);
    // Archives have local time, so this one is the same in every time zone. There is none earlier; at noon no clock is changed.
    entry.mtime = new Date(1980, 0, 1, 12);
    zip.add(entry);
    entry.push(content, true);
  }
  if (signal?.aborted) throw signal.reason;
  zip.end();
  return joinedPieces(pieces);
}

/** In memory of its own, unlike what `Buffer.concat` gives. */
function joinedPieces(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
