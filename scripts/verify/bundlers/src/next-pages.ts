import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Job } from "../../runtimes/src/runtime.ts";
import { demand, same } from "../../runtimes/suite/expect.ts";

/** The part of a build's manifest about the pages that it has rendered. */
interface Prerendered {
  readonly routes: Readonly<Record<string, { readonly initialRevalidateSeconds?: number | false }>>;
}

/**
 * Checks which pages were rendered at build time, and what all of them show.
 * @param origin where the application runs.
 * @param directory absolute path of its folder.
 */
export async function checkPages(origin: string, { output }: Job, directory: string): Promise<void> {
  const manifest = await readFile(join(directory, ".next/prerender-manifest.json"), "utf8");
  const { routes } = JSON.parse(manifest) as Prerendered;
  const page = async (path: string): Promise<string> => (await fetch(origin + path)).text();
  const checks: Readonly<Record<string, () => Promise<void>>> = {
    async "page with revalidate is rendered at build time"() {
      same(routes["/sites"]?.initialRevalidateSeconds, 60, "time until it is rendered again");
      demand((await page("/sites")).includes("Harbour Microgrid"), "the page shows no site");
    },
    async "page with no-store is rendered for each request"() {
      same(routes["/devices"], undefined, "what is rendered at build time");
      demand(/Battery[^<]*:.*ONLINE/.test(await page("/devices")), "the page shows no device");
    },
  };
  for (const [check, run] of Object.entries(checks)) {
    const start = performance.now();
    const error = await run().then(
      () => undefined,
      (thrown: unknown) => String(thrown),
    );
    const milliseconds = Math.round(performance.now() - start);
    output(
      `${JSON.stringify(error === undefined ? { check, milliseconds, word: "ok" } : { check, milliseconds, error })}\n`,
    );
  }
  output(`${JSON.stringify({ done: Object.keys(checks).length })}\n`);
}
