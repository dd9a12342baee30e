import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Sizes of a bundle in bytes. */
export interface Size {
  /** Minified bytes that are loaded at once. */
  readonly minified: number;
  readonly gzip: number;
  /** The same with gzip where everything is one file, with what is loaded later: a bundler without code splitting. */
  readonly oneFile: number;
}

/** The kinds of sizes. */
export const sizes = ["minified", "gzip", "oneFile"] as const satisfies readonly (keyof Size)[];

/**
 * Bundles a program as a web application would, and returns the text of what is loaded at once.
 * @param splitting Whether what is loaded later stays apart. Default: `true`.
 * @param external Packages that stay outside, because the application has them anyway.
 */
export async function bundleProgram(file: URL, splitting = true, external: readonly string[] = []): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    splitting,
    outdir: "bundle",
    absWorkingDir: "/",
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: [...external],
  });
  const outputs = Object.entries(metafile.outputs);
  const isEntry = ([, { entryPoint }]: (typeof outputs)[number]) =>
    entryPoint !== undefined && fileURLToPath(file).endsWith(entryPoint);
  const loaded = new Set(outputs.filter(isEntry).map(([name]) => name));
  for (const name of loaded) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === "import-statement") loaded.add(path);
  }
  return outputFiles
    .filter(({ path }) => loaded.has(path.slice(1)))
    .map(({ text }) => text)
    .join("");
}

/** Sizes of a program's bundle, without packages that stay outside. */
export async function measureSize(file: URL, external: readonly string[] = []): Promise<Size> {
  const [text, all] = await Promise.all([bundleProgram(file, true, external), bundleProgram(file, false, external)]);
  return { minified: Buffer.byteLength(text), gzip: gzipped(text), oneFile: gzipped(all) };
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength;
}
