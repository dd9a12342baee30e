import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The pages of the site, rendered at each request from what is in the folder of Starlight then. */
export interface LivePages {
  /** Responds to a request for a page or a part of it. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  close(): Promise<void>;
}

/** The part of Astro that is used. Its own declarations need packages that are not installed. */
interface Astro {
  dev(config: object): Promise<Pick<LivePages, "handle"> & { stop(): Promise<void> }>;
}

/**
 * Starts Astro's development server inside this process. Open pages reload when one of their files changes.
 *
 * @param server Server that passes requests to `handle`. Open pages connect to it, too.
 * @param script JavaScript that each page runs.
 */
export async function startLivePages(server: Server, script: string): Promise<LivePages> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DISABLE_UPDATE_CHECK: "true" });
  const { dev } = (await import(pathToFileURL(createRequire(import.meta.url).resolve("astro")).href)) as Astro;
  const injectScript = ({ injectScript }: { injectScript: (stage: string, text: string) => void }) =>
    injectScript("head-inline", script);
  const astro = await dev({
    root: fileURLToPath(new URL("../..", import.meta.url)),
    logLevel: "error",
    devToolbar: { enabled: false },
    // Astro listens on a port of its own, which nothing uses.
    server: { host: "127.0.0.1", port: 0 },
    vite: { server: { ws: { server } } },
    integrations: [{ name: "enapter-live-pages", hooks: { "astro:config:setup": injectScript } }],
  });
  return { handle: (request, response) => astro.handle(request, response), close: () => astro.stop() };
}
