// @scalar/mock-server has no program: this serves it. Parameters: its module, that of @hono/node-server, the description,
// and the port.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

const [scalar = "", hono = "", description = "", port = ""] = process.argv.slice(2);
const { createMockServer } = (await import(pathToFileURL(scalar).href)) as {
  createMockServer: (options: { document: string }) => Promise<App>;
};
const { serve } = (await import(pathToFileURL(hono).href)) as {
  serve: (options: { fetch: App["fetch"]; port: number; hostname: string }) => void;
};
const { fetch } = await createMockServer({ document: readFileSync(description, "utf8") });
serve({ fetch, port: Number(port), hostname: "127.0.0.1" });
