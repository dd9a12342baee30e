import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createClient } from "@enapter/http-api-client";
import { nodeListener } from "@enapter/http-api-client/node";
import { createRelay } from "@enapter/http-api-client/relay";

const port = Number(process.env["PORT"] ?? 8080);
const page = await readFile(new URL("page.html", import.meta.url));

// The token stays in this process, and pages may read this one stream.
const relay = createRelay(createClient(), { allow: ["streamDeviceTelemetry"] });

const server = createServer(
  nodeListener(async (request) => {
    if (new URL(request.url).pathname !== "/") return relay(request);
    return new Response(page, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  }),
);
await once(server.listen(port, "127.0.0.1"), "listening");
console.log(`http://localhost:${port}/`);
