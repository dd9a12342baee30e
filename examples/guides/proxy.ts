import { createServer } from "node:http";

const {
  ENAPTER_HTTP_API_BASE_URL: baseUrl = "https://api.enapter.com/v3",
  PORT = "8080",
} = process.env;
const token = process.env["ENAPTER_HTTP_API_TOKEN"] ?? "";

/** Requests that a page may send: reads of sites and devices, and of their telemetry. */
const allowed = /^GET \/(?:sites|devices)(?:\/[\w-]+){0,4}(?:\?|$)/;

export const server = createServer(async (request, response) => {
  const path = (request.url ?? "").replace(/^\/api\b/, "");
  const reply = (status: number, text: string) =>
    response
      .writeHead(status, {
        "Content-Type": "application/json",
        "Cache-Control": "no-store",
      })
      .end(text);
  const refuse = (status: number, message: string) =>
    reply(status, JSON.stringify({ errors: [{ message }] }));

  // Here your server checks who the user is, and which sites the user may see.
  if (!allowed.test(`${request.method} ${path}`)) {
    refuse(403, "The proxy does not allow this request.");
    return;
  }
  try {
    const headers = { "X-Enapter-Auth-Token": token };
    const upstream = await fetch(baseUrl + path, {
      headers,
      redirect: "error",
      signal: AbortSignal.timeout(60_000),
    });
    reply(upstream.status, await upstream.text());
  } catch {
    refuse(502, "The Enapter API cannot be reached.");
  }
}).listen(Number(PORT), "127.0.0.1");
