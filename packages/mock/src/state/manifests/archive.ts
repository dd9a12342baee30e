import { refuse } from "../../core/errors.ts";
import { libraries } from "../../core/libraries.cjs";

/** Files of a zip archive by their names. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/** Limits of an archive: bytes when unpacked, and files. */
const unpackedLimit = 32 * 1024 * 1024;
const fileLimit = 2000;

/**
 * Unpacks an archive.
 * @throws Refusal 400 when the bytes are not an archive, or it exceeds the limits.
 */
export function readArchive(bytes: Uint8Array): ArchiveFiles {
  let unpacked = 0;
  let files = 0;
  let content: Record<string, Uint8Array>;
  try {
    content = libraries.zip().unzipSync(bytes, {
      filter({ name, originalSize }) {
        unpacked += originalSize;
        files += 1;
        if (unpacked > unpackedLimit) throw badArchive(`is larger than ${unpackedLimit} bytes when it is unpacked`);
        if (files > fileLimit) throw badArchive(`has more than ${fileLimit} files`);
        if (isOutside(name)) throw badArchive(`has a file outside of it: ${name}`);
        return !name.endsWith("/");
      },
    });
  } catch (error) {
    if (error instanceof Error && error.name === "Refusal") throw error;
    throw badArchive("is not a zip archive, or a damaged one");
  }
  return new Map(Object.entries(content));
}

/** Packs texts into an archive: the same texts always give the same bytes. */
export function makeArchive(texts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return libraries.zip().zipSync(Object.fromEntries(files), { mtime: "2026-01-01T00:00:00Z" });
}

function isOutside(name: string): boolean {
  return /^([\\/]|[A-Za-z]:)/.test(name) || name.split(/[\\/]/).includes("..");
}

function badArchive(what: string): Error {
  return refuse(400, "INVALID_ARCHIVE", `The body ${what}.`, { in: "body", pointer: "", rule: "zip" });
}
