import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@enapter/http-api-mock";
import { afterAll, beforeAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../recipes/stream-to-page/server.ts", import.meta.url));
const token = "example-token";
const port = await freePort();
const url = `http://localhost:${port}/`;
let stop: () => Promise<void>;

beforeAll(async () => {
  const mock = await startMockServer({ token, clock: "2026-01-14T12:00:00Z" });
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), ENAPTER_HTTP_API_TOKEN: token, ENAPTER_HTTP_API_BASE_URL: mock.url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  stop = async () => {
    child.kill();
    await mock.close();
  };
});

afterAll(() => stop());

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port: found } = server.address() as AddressInfo;
  server.close();
  return found;
}

const events = `${url}api/enapter/devices/battery-rack-1/telemetry`;

/** Returns the status of a request for the stream, with these headers. */
async function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  const sent = request(events, { headers: { Accept: "text/event-stream", ...headers } }).end();
  const [response] = (await once(sent, "response")) as [{ statusCode?: number; destroy(): void }];
  response.destroy();
  return response.statusCode;
}

test("the page gets telemetry, and nothing that shows the token", async () => {
  const page = await (await fetch(url)).text();
  const response = await fetch(events, { headers: { Accept: "text/event-stream" } });
  let event = "";
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    event = piece;
    if (piece.startsWith("data:")) break;
  }
  const recorded = program.replace(/\.ts$/, ".out.txt");
  if (process.env["UPDATE_OUTPUT"] === "1") await writeFile(recorded, `${event.trim()}\n`);
  expect(event.trim()).toBe((await readFile(recorded, "utf8")).trim());
  expect(page + event + JSON.stringify([...response.headers])).not.toContain(token);
});

test("nothing else passes", async () => {
  const devices = await fetch(`${url}api/enapter/devices`);
  expect([devices.status, await devices.json()]).toMatchObject([403, { errors: [{ code: "relay/NOT_ALLOWED" }] }]);
});

test.each([
  ["the page itself", { "Sec-Fetch-Site": "same-origin" }, 200],
  ["a program without origin", {}, 200],
  ["a page of another site", { Origin: "https://other.example", "Sec-Fetch-Site": "cross-site" }, 403],
  ["a page that hides its origin", { Origin: "null" }, 403],
  ["a page of another port", { "Sec-Fetch-Site": "same-site" }, 403],
  ["a name that leads to this machine", { Host: `other.example:${port}` }, 403],
])("a request of %s has the status", async (_who, headers, status) => {
  expect(await statusWith(headers as Record<string, string>)).toBe(status);
});
