import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runOuterChecks } from "../../runtimes/src/outer/run-outer.ts";
import type { Job, OuterCheck } from "../../runtimes/src/runtime.ts";
import { demand, same } from "../../runtimes/suite/expect.ts";
import { demandNoNode, operationsInCode } from "./one-query.ts";

/** The part of a build's manifest about the pages that it has rendered. */
interface Prerendered {
  readonly routes: Readonly<Record<string, { readonly initialRevalidateSeconds?: number | false }>>;
}

/** The header by which a browser says where a request comes from. */
const ofItsPages = { "Sec-Fetch-Site": "same-origin" };

/**
 * Checks which pages were rendered at build time, what all of them show, and what browsers get of them.
 * @param origin where the application runs.
 * @param directory absolute path of its folder.
 */
export async function checkPages(origin: string, job: Job, directory: string): Promise<void> {
  const manifest = await readFile(join(directory, ".next/prerender-manifest.json"), "utf8");
  const { routes } = JSON.parse(manifest) as Prerendered;
  const page = async (path: string): Promise<string> => (await fetch(origin + path)).text();
  const checks: readonly OuterCheck[] = [
    {
      name: "page with revalidate is rendered at build time",
      async run() {
        same(routes["/sites"]?.initialRevalidateSeconds, 60, "time until it is rendered again");
        demand((await page("/sites")).includes("Harbour Microgrid"), "the page shows no site");
        return undefined;
      },
    },
    {
      name: "page with no-store is rendered for each request",
      async run() {
        same(routes["/devices"], undefined, "what is rendered at build time");
        demand(/Battery[^<]*:.*ONLINE/.test(await page("/devices")), "the page shows no device");
        return undefined;
      },
    },
    {
      name: "queries of a server component",
      async run() {
        const html = (await page("/battery")).replaceAll("<!-- -->", "");
        demand(/Battery Rack 1: 6\d minutes, -?[\d.]+ W now/.test(html), "the client component has no data");
        const asked = await fetch(`${origin}/api/enapter/devices/battery-rack-1`, { headers: ofItsPages });
        demand((await asked.text()).includes("Battery Rack 1"), `the relay returns ${asked.status}`);
        return undefined;
      },
    },
    {
      name: "code of a page with two queries",
      async run() {
        const code: string[] = [];
        for await (const file of glob(join(directory, ".next/static/chunks/**/*.js"))) {
          code.push(await readFile(file, "utf8"));
        }
        same(operationsInCode(code.join()).join(), "getDevice,queryTimeseries", "operations");
        demandNoNode(code.join());
        return undefined;
      },
    },
  ];
  const results = await runOuterChecks(checks, job);
  job.output([...results, { done: results.length }].map((line) => `${JSON.stringify(line)}\n`).join(""));
}
