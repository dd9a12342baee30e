import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A TypeScript sample of a document. */
export interface Sample {
  /** The document and the line of the sample, such as `README.md:22`. */
  readonly title: string;
  readonly code: string;
}

/**
 * Returns every block marked as plain `ts` in the READMEs and pages of the repository and its published packages. A sample that uses `enapter`
 * without declaring it continues the first one of its document.
 */
export async function readSamples(): Promise<Sample[]> {
  const samples: Sample[] = [];
  for await (const document of glob(["*.md", "packages/*/*.md", "spec/*.md"], { cwd: root })) {
    if (await isPrivate(dirname(document))) continue;
    const text = await readFile(join(root, document), "utf8");
    const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
    const start = blocks[0]?.[1] ?? "";
    for (const { 1: code = "", index } of blocks) {
      const continues = /\benapter\./.test(code) && !/\bconst enapter\b/.test(code);
      const line = text.slice(0, index).split("\n").length;
      samples.push({ title: `${document}:${line}`, code: `${continues ? start : ""}${code}export {};\n` });
    }
  }
  return samples.sort((one, other) => one.title.localeCompare(other.title, "en", { numeric: true }));
}

async function isPrivate(folder: string): Promise<boolean> {
  const manifest = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as { private?: boolean };
  return folder !== "." && manifest.private === true;
}
