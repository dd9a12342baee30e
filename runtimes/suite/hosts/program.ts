/** Node.js, Bun and Deno as they are: the same as `console.ts`, with the proxies and certificates of each. */
import { createNodeFetch } from "@enapter/http-api-client/node";
import type { SpecialFetch, Surroundings } from "../check.ts";
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

const special: SpecialFetch = {
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
};

const surroundings = JSON.parse(process.argv[2] ?? "") as Surroundings;
await runSuite(surroundings, (line) => console.log(line), special);
