import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../../src/index.ts";
import { batteryId, token } from "../support.ts";

const running: MockServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** Sends text over a bare connection, in parts, and reads until the server closes it or has said enough. */
async function talk(parts: string[], enough: (text: string) => boolean = () => false): Promise<string> {
  const server = await startMockServer({ token });
  running.push(server);
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(server.port, server.host, () => {
      for (const part of parts) socket.write(part);
    });
    socket.on("error", reject);
    socket.on("data", (data) => {
      text += data;
      if (enough(text)) socket.destroy();
    });
    socket.on("close", () => resolve(text));
  });
}

const offer = ["Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABk"];
const lines = (...text: string[]) => `${text.join("\r\n")}\r\n\r\n`;

test("a request that offers HTTP/2 is served without it, and the connection stays open", async () => {
  const request = lines("GET /v3/site HTTP/1.1", "Host: localhost", `X-Enapter-Auth-Token: ${token}`, ...offer);
  const second = lines("GET /v3/sites HTTP/1.1", "Host: localhost", `X-Enapter-Auth-Token: ${token}`);
  const text = await talk([request, second], (received) => received.split("HTTP/1.1 200 OK").length === 3);
  expect(text).toContain('{"site":{');
  expect(text).toContain('{"sites":[');
});

test("a body that comes after such an offer is read", async () => {
  const body = JSON.stringify({ name: "Old Rack" });
  const request = lines(
    `PATCH /v3/devices/${batteryId} HTTP/1.1`,
    "Host: localhost",
    `X-Enapter-Auth-Token: ${token}`,
    `Content-Length: ${body.length}`,
    ...offer,
  );
  const text = await talk([request + body.slice(0, 5), body.slice(5)], (received) => received.includes("Old Rack"));
  expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
});

test("a request that is not HTTP gets the documented error object", async () => {
  const text = await talk(["nonsense\r\n\r\n"]);
  expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/json\r\n/);
  expect(JSON.parse(text.slice(text.indexOf("{")))).toMatchObject({ errors: [{ code: "MALFORMED_REQUEST" }] });
});

test("a body that is too large is refused before it has arrived completely", async () => {
  const length = 40 * 1024 * 1024;
  const head = lines(
    "POST /v3/blueprints/upload HTTP/1.1",
    "Host: localhost",
    `X-Enapter-Auth-Token: ${token}`,
    `Content-Length: ${length}`,
  );
  const text = await talk([head, "x".repeat(length - 1)], (received) => received.includes('"limit":'));
  expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(text).toContain("Connection: close");
  expect(text).toContain('"code":"BODY_TOO_LARGE"');
});

test("headers that are too large are refused with 431", async () => {
  const text = await talk([lines("GET /v3/site HTTP/1.1", "Host: localhost", `X-Long: ${"x".repeat(20_000)}`)]);
  expect(text).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
  expect(JSON.parse(text.slice(text.indexOf("{")))).toMatchObject({ errors: [{ code: "HEADERS_TOO_LARGE" }] });
});

const tokenLine = `X-Enapter-Auth-Token: ${token}`;

test.each([
  ["GET http://localhost/v3/site HTTP/1.1", 200],
  ["GET HTTP://api.enapter.com:8080/v3/site?x=1 HTTP/1.1", 200],
  ["GET https://api.enapter.com/v3/site HTTP/1.1", 200],
  ["OPTIONS * HTTP/1.1", 404],
  ["OPTIONS /v3/site HTTP/1.1", 404],
  ["HEAD http://localhost/v3/site HTTP/1.1", 200],
  ["HEAD /v3/sites/none HTTP/1.1", 404],
  ["HEAD /v3/devices/battery-rack-1/execute_command HTTP/1.1", 404],
  ["TRACE /v3/site HTTP/1.1", 404],
  ["GET /v3/site%3F HTTP/1.1", 404],
  ["GET /v3/%73ite HTTP/1.1", 200],
  ["GET /v3/sites/%zz HTTP/1.1", 404],
  ["GET /v3/sites/%ff%00 HTTP/1.1", 404],
  ["GET /v3/sites?limit=%E0%A4 HTTP/1.1", 400],
  ["GET /v3/./x/../site HTTP/1.1", 200],
])("%s returns %i, and the connection stays usable", async (line, status) => {
  const next = lines("GET /v3/sites HTTP/1.1", "Host: localhost", tokenLine);
  const text = await talk([lines(line, "Host: localhost", tokenLine), next], (received) =>
    received.includes('{"sites":['),
  );
  expect([...text.matchAll(/HTTP\/1\.1 (\d+) [A-Z]/g)].map(([, code]) => Number(code))).toEqual([status, 200]);
});

test("HEAD of a body in parts returns its headers only", async () => {
  const next = lines("GET /v3/sites HTTP/1.1", "Host: localhost", tokenLine);
  const head = lines("HEAD /v3/blueprints/device_profiles/download HTTP/1.1", "Host: localhost", tokenLine);
  const text = await talk([head, next], (received) => received.includes('{"sites":['));
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Type: application\/zip\r\n/);
  expect(text).not.toContain("PK");
});
