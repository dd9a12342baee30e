import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { UsageError } from "../errors/usage-error.ts";

/** A file of a directory. */
export interface DirectoryFile {
  /** Relative to the directory, with forward slashes. */
  readonly path: string;
  /** Absolute path of its bytes, without any link in it. */
  readonly location: string;
}

/** Search in a directory. */
export interface DirectorySearch {
  /** Returns whether a file is taken. Default: all but hidden files, and those in hidden directories or in `node_modules`. */
  readonly filter: ((path: string) => boolean) | undefined;
  /** Bytes of all files together, at most. */
  readonly maxBytes: number;
  /** Files at most. */
  readonly maxFiles: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * The files of a directory and of all directories in it, in the order of their paths. Links are followed inside the directory.
 * @throws {UsageError} when there is too much of it, or something that cannot be taken. An abort throws the signal's reason.
 */
export async function directoryFiles(directory: string, search: DirectorySearch): Promise<DirectoryFile[]> {
  const root = await readable(directory, realpath(directory));
  const files: DirectoryFile[] = [];
  let bytes = 0;
  for await (const { size, ...file } of new Walk(directory, root, search).files("", [root])) {
    files.push(file);
    bytes += size;
    if (bytes > search.maxBytes) {
      throw new UsageError(
        `${directory} has more than ${search.maxBytes} bytes (\`maxBytes\`). Is it the right directory?`,
      );
    }
    if (files.length > search.maxFiles) {
      throw new UsageError(`${directory} has more than ${search.maxFiles} files. Is it the right directory?`);
    }
  }
  // By code units: the same on every machine, whatever its language.
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Runs a call of the file system.
 * @throws {UsageError} with the path when it says no.
 */
export async function readable<T>(path: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new UsageError(`${path} cannot be read: ${(cause as Partial<Error> | undefined)?.message ?? cause}`, {
      cause,
    });
  }
}

function isOrdinary(path: string): boolean {
  return path.split("/").every((name) => !name.startsWith(".") && name !== "node_modules");
}

/** A way through a directory. */
class Walk {
  /** The directory as the caller names it, for errors. */
  readonly #directory: string;
  /** The same as an absolute path without links. */
  readonly #root: string;
  readonly #signal: AbortSignal | undefined;
  /** The filter of the caller, called without this object as its receiver. */
  readonly #filter: ((path: string) => boolean) | undefined;

  constructor(directory: string, root: string, { filter, signal }: DirectorySearch) {
    this.#directory = directory;
    this.#root = root;
    this.#signal = signal;
    this.#filter = filter;
  }

  /**
   * @param prefix Path of the directory to look into, relative to the first one; ends in a slash unless it is empty.
   * @param chain The locations of the directories from the first one to this one.
   */
  async *files(prefix: string, chain: readonly string[]): AsyncGenerator<DirectoryFile & { readonly size: number }> {
    const here = chain.at(-1) ?? this.#root;
    for (const name of await readable(here, readdir(here))) {
      if (this.#signal?.aborted) throw this.#signal.reason;
      const path = prefix + name;
      const location = await this.#locate(path, join(here, name));
      if (location === undefined) continue;
      const stats = await readable(location, stat(location));
      if (stats.isDirectory()) {
        if (!this.#enters(path)) continue;
        if (chain.includes(location)) {
          if (!this.#takes(path)) continue;
          throw this.#refusal(path, "is a link to a directory that it is in");
        }
        yield* this.files(`${path}/`, [...chain, location]);
      } else if (this.#takes(path)) {
        if (!stats.isFile()) throw this.#refusal(path, "is neither a file nor a directory");
        if (path.includes("\\"))
          throw this.#refusal(path, "has a backslash in its name, which would become a directory");
        yield { path, location, size: stats.size };
      }
    }
  }

  /** Returns the location of an entry; `undefined` for an unwanted link out of the directory. */
  async #locate(path: string, entry: string): Promise<string | undefined> {
    if (!(await readable(entry, lstat(entry))).isSymbolicLink()) return entry;
    const target = await realpath(entry).catch(() => undefined);
    if (target !== undefined && !isOutside(relative(this.#root, target))) return target;
    if (!this.#takes(path)) return undefined;
    throw this.#refusal(
      path,
      target === undefined ? "is a link to nothing" : "is a link that leads out of the directory",
    );
  }

  #takes(path: string): boolean {
    const filter = this.#filter ?? isOrdinary;
    return filter(path);
  }

  /** A filter is asked about files alone: one that wants `*.lua` would refuse every directory. */
  #enters(path: string): boolean {
    return this.#filter !== undefined || isOrdinary(path);
  }

  #refusal(path: string, reason: string): UsageError {
    return new UsageError(`${join(this.#directory, path)} ${reason}. Leave it out with \`filter\`, or replace it.`);
  }
}

function isOutside(path: string): boolean {
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
