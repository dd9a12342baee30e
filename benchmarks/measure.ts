import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Sizes of a bundle in bytes. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
}

/** Bundles a program as a web application would, and gives the text of what is loaded at once. */
export async function bundle(file: URL): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    splitting: true,
    outdir: "bundle",
    absWorkingDir: "/",
    format: "esm",
    platform: "browser",
    target: "es2022",
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

/** Sizes of a program's bundle. */
export async function measure(file: URL): Promise<Size> {
  const text = await bundle(file);
  return { minified: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).byteLength };
}
