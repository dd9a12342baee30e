import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Sizes of a bundle in bytes. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
}

/** Bundles a program as a web application would, and gives its text. */
export async function bundle(file: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** Sizes of a program's bundle. */
export async function measure(file: URL): Promise<Size> {
  const text = await bundle(file);
  return { minified: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).byteLength };
}
