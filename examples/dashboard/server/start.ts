import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type ClientOptions, createClient } from "@enapter/http-api-client";
import { nodeListener } from "@enapter/http-api-client/node";
import { createRelay } from "@enapter/http-api-client/relay";
import { createServer as createVite } from "vite";

/** A dashboard that runs. */
export interface RunningDashboard {
  /** Address of the page. */
  readonly url: string;
  /** Ends the connections and the server. */
  close(): Promise<void>;
}

/**
 * Serves the page and the relay under one address.
 * @param api The API behind the relay, and its token, which stays here.
 * @param port `0` for a free one.
 */
export async function startDashboard(api: ClientOptions, port: number): Promise<RunningDashboard> {
  const relay = nodeListener(createRelay(createClient(api), { allow: ["read", "createCommandExecution"] }));
  const server = createServer((request, response) => {
    // Here a real server checks who the user is.
    if (request.url?.startsWith("/api/enapter/")) void relay(request, response);
    else vite.middlewares(request, response);
  });
  const vite = await createVite({
    root: fileURLToPath(new URL("..", import.meta.url)),
    configFile: false,
    logLevel: "warn",
    server: { middlewareMode: true, hmr: { server } },
  });
  await once(server.listen(port, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      await vite.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
