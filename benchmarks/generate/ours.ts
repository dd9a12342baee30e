import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoopEvent } from "@enapter/http-api-dev";
import { Loop, RegenerateThread, watchedPaths, watchFiles } from "@enapter/http-api-dev";
import { renderPage } from "@enapter/http-api-docs/reference";

/** Milliseconds from the moment at which a file is saved. */
export interface Save {
  /** Until types and client are on disk. */
  readonly generated: number;
  /** Until the documentation can be seen. */
  readonly docs: number;
}

/**
 * Measures an edit in `npm run dev`, with watching and waiting for quiet, without the mock and the pages of the site.
 * @param root a directory with `spec/openapi.yaml`.
 * @param file the file to edit, where it says `word`.
 * @param times how often, after as many that are not measured, so that code is warm as after a few minutes of work.
 */
export async function measureSaves(root: string, file: string, word: string, times: number): Promise<Save[]> {
  let hear: (event: LoopEvent) => void = () => {};
  const next = (kind: LoopEvent["kind"]): Promise<void> =>
    new Promise((resolve, reject) => {
      hear = (event) => {
        if (event.kind === "problem") reject(new Error(event.text));
        else if (event.kind === kind) resolve();
      };
    });
  const thread = new RegenerateThread();
  const loop = new Loop({
    root,
    thread: {
      regenerate: () => thread.regenerate(root),
      fill: async () => ({ files: new Map() }),
      stop: () => thread.stop(),
    },
    showPages: async () => 0,
    render: (documented, signal) => renderPage(JSON.parse(documented), signal),
    showApiPage: () => {},
    showProblem: () => {},
    reloadMock: async () => undefined,
    impact: async () => undefined,
    addresses: () => "",
    tell: (event) => hear(event),
    now: () => performance.now(),
  });
  const watcher = await watchFiles(root, watchedPaths(root), (paths) => loop.edited(paths));
  const saves: Save[] = [];
  try {
    const first = next("docs");
    loop.edited([]);
    await first;
    const text = await readFile(join(root, file), "utf8");
    for (let count = 1; count <= 2 * times; count++) {
      const generated = next("generated");
      await writeFile(join(root, file), text.replaceAll(word, `${word}${count}`));
      const start = performance.now();
      await generated;
      const atGenerated = performance.now() - start;
      await next("docs");
      if (count > times) saves.push({ generated: atGenerated, docs: performance.now() - start });
    }
  } finally {
    await watcher.close();
    await loop.stop();
  }
  return saves;
}
