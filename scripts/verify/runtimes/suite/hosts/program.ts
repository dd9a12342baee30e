/** Node.js, Bun and Deno as they are: the same as `console.ts`, with the proxies, certificates and loggers of each. */

import type { Logger } from "@enapter/http-api-client";
import { createNodeFetch } from "@enapter/http-api-client/node";
import type { ProgramFeatures, SuiteSurroundings } from "../check.ts";
import { runSuite } from "../suite.ts";

const { process, Bun, Deno } = globalThis as unknown as {
  process: { argv: string[] };
  Bun?: object;
  Deno?: { createHttpClient(options: object): object };
};

/** Options of `fetch` that only one runtime has. */
const withOption =
  (option: object): typeof fetch =>
  (url, init) =>
    fetch(url, { ...init, ...option });

async function resolving(addresses: readonly string[]): Promise<typeof globalThis.fetch> {
  const { Agent, fetch } = await import("undici");
  const found = addresses.map((address) => ({ address, family: 4 }));
  const dispatcher = new Agent({
    connect: {
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: 50,
      lookup: (_name: string, _options: unknown, done: (error: null, addresses: typeof found) => void) =>
        done(null, found),
    },
  });
  return ((url: string, init: object) => fetch(url, { ...init, dispatcher })) as unknown as typeof globalThis.fetch;
}

async function loggers(write: (text: string) => void): Promise<Readonly<Record<string, Logger>>> {
  return (await import("./loggers.cjs")).loggers(write);
}

const special: ProgramFeatures = {
  async proxied(proxy) {
    if (Bun) return withOption({ proxy });
    if (Deno) return withOption({ client: Deno.createHttpClient({ proxy: { url: proxy } }) });
    const { EnvHttpProxyAgent } = await import("undici");
    const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy: "" });
    return createNodeFetch({ dispatcher }) as unknown as typeof fetch;
  },
  async trusting(ca) {
    if (Bun) return withOption({ tls: { ca } });
    if (Deno) return withOption({ client: Deno.createHttpClient({ caCerts: [ca] }) });
    return createNodeFetch({ ca }) as unknown as typeof fetch;
  },
  resolving: Bun || Deno ? undefined : resolving,
  // pino looks into the environment.
  loggers: Deno ? undefined : loggers,
};

const surroundings = JSON.parse(process.argv[2] ?? "") as SuiteSurroundings;
await runSuite(surroundings, (line) => console.log(line), special);
