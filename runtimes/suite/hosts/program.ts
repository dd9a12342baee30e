/** Node.js, Bun and Deno as they are: the same as `console.ts`, with the proxy of each. */
import { createNodeFetch } from "@enapter/http-api-client/node";
import type { Proxied, Surroundings } from "../check.ts";
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

const proxied: Proxied = async (proxy) => {
  if (Bun) return withOption({ proxy });
  if (Deno) return withOption({ client: Deno.createHttpClient({ proxy: { url: proxy } }) });
  const { EnvHttpProxyAgent } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy: "" });
  return createNodeFetch({ dispatcher }) as unknown as typeof fetch;
};

const surroundings = JSON.parse(process.argv[2] ?? "") as Surroundings;
await runSuite(surroundings, (line) => console.log(line), proxied);
