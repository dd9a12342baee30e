import { posix } from "node:path";

/** A file of a tarball: its path, and a way to read it. */
export type PackedFiles = ReadonlyMap<string, () => Promise<string>>;

interface SourceMap {
  readonly sourceRoot?: string;
  readonly sources?: readonly (string | null)[];
  readonly sourcesContent?: readonly (string | null)[];
}

/**
 * Returns the problems of a package's source maps, one text each: a map that is named and not there, or a source that is
 * neither in the map nor in the tarball, so that a debugger shows nothing.
 */
export async function brokenSourceMaps(files: PackedFiles): Promise<string[]> {
  const problems: string[] = [];
  for (const [file, read] of files) {
    if (file.endsWith(".map")) {
      const missing = missingSources(file, JSON.parse(await read()), files);
      problems.push(...missing.map((source) => `${file}: there is no ${source}`));
    } else if (/\.[cm]?[jt]s$/.test(file)) {
      const [, named] = /^\/\/# sourceMappingURL=(?!data:)(.+?)\s*$/m.exec(await read()) ?? [];
      if (named !== undefined && !files.has(beside(file, named))) problems.push(`${file}: there is no ${named}`);
    }
  }
  return problems;
}

function missingSources(file: string, map: SourceMap, files: PackedFiles): string[] {
  const { sourceRoot = "", sources = [], sourcesContent = [] } = map;
  return sources.flatMap((source, index) => {
    const isThere = typeof sourcesContent[index] === "string" || files.has(beside(file, sourceRoot, source ?? ""));
    return isThere ? [] : [String(source)];
  });
}

function beside(file: string, ...path: readonly string[]): string {
  return posix.join(posix.dirname(file), ...path);
}
