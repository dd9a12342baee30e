import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import type { ClientFacts } from "./facts.ts";

const { resolve } = createRequire(import.meta.url);

/** Measures the client as a program with all operations loads it: minified, without what is loaded later. */
export async function readClientFacts(): Promise<ClientFacts> {
  const manifest = await readFile(resolve("@enapter/http-api-client/package.json"), "utf8");
  const { engines } = JSON.parse(manifest) as { engines: { node: string } };
  const program = "program";
  const bundle = await rolldown({
    input: { [program]: program },
    platform: "browser",
    plugins: [
      {
        name: program,
        resolveId: (id) => (id === program ? `virtual:${program}` : undefined),
        load: (id) =>
          id === `virtual:${program}`
            ? `import { createClient } from ${JSON.stringify(resolve("@enapter/http-api-client"))};\nexport const client = createClient();`
            : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const chunks = output.filter((part) => part.type === "chunk");
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of loaded)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) loaded.add(next);
  const text = chunks.filter(({ fileName }) => loaded.has(fileName)).map(({ code }) => code);
  return { bytes: gzipSync(text.join(""), { level: 9 }).byteLength, node: engines.node };
}
