import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type MockServer, type MockServerOptions, startMockServer } from "../../src/index.ts";
import { token } from "../support.ts";

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ token });
});
afterAll(() => server.close());

type Sent = { status: number | undefined; headers: Record<string, string | string[] | undefined>; text: string };

function send(method: string, path: string, headers: Record<string, string> = {}, to = server): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: to.host, port: to.port, method, path, headers }, async (incoming) => {
      const text = Buffer.concat(await incoming.toArray()).toString();
      resolve({ status: incoming.statusCode, headers: incoming.headers, text });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

async function withServer(options: MockServerOptions, use: (other: MockServer) => Promise<void>): Promise<void> {
  const other = await startMockServer({ token, ...options });
  await use(other).finally(() => other.close());
}

const preflight = {
  "Access-Control-Request-Method": "PATCH",
  "Access-Control-Request-Headers": "x-enapter-auth-token,content-type",
};

test.each(["http://localhost:5173", "http://127.0.0.1:8080", "https://[::1]:1", "http://app.localhost"])(
  "a page of %s may do everything",
  async (Origin) => {
    const { status, headers } = await send("OPTIONS", "/v3/site", {
      Origin,
      ...preflight,
      "Access-Control-Request-Private-Network": "true",
    });
    expect([status, headers]).toMatchObject([
      204,
      {
        "access-control-allow-origin": Origin,
        "access-control-allow-methods": "PATCH",
        "access-control-allow-headers": "x-enapter-auth-token,content-type",
        "access-control-allow-private-network": "true",
        vary: "Origin",
      },
    ]);
    for (const path of ["/v3/site", "/nothing"]) {
      const response = await send("GET", path, { Origin });
      expect(response.headers).toMatchObject({
        "access-control-allow-origin": Origin,
        "access-control-expose-headers": "*",
      });
    }
  },
);

test.each(["https://evil.example", "null", "http://localhost.evil.example", "http://127.evil.example"])(
  "a page of %s may do nothing",
  async (Origin) => {
    expect((await send("OPTIONS", "/v3/site", { Origin, ...preflight })).status).toBe(403);
    expect((await send("GET", "/v3/site", { Origin })).headers).not.toHaveProperty("access-control-allow-origin");
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/devices/stream`, { headers: { Origin } });
    const status = new Promise((resolve) =>
      socket.once("unexpected-response", (_o, { statusCode }) => resolve(statusCode)),
    );
    expect(await status).toBe(403);
  },
);

test("faults can be read by a page", async () => {
  server.faults.add({ kind: "rate-limit", times: 1 });
  const { status, headers } = await send("GET", "/v3/site", { Origin: "http://localhost:1" });
  expect([status, headers["access-control-allow-origin"]]).toEqual([429, "http://localhost:1"]);
});

test("preflights are not recorded", async () => {
  server.requests.clear();
  await send("OPTIONS", "/v3/site", { Origin: "http://localhost:1", ...preflight });
  expect(server.requests.all).toEqual([]);
});

test("other origins are allowed by name, all by a star, none by false", async () => {
  const allowed = async (cors: MockServerOptions["cors"], Origin: string) => {
    let value: unknown;
    await withServer(cors === undefined ? {} : { cors }, async (other) => {
      value = (await send("GET", "/v3/site", { Origin }, other)).headers["access-control-allow-origin"];
    });
    return value;
  };
  expect(await allowed(["https://app.example", "null"], "https://app.example")).toBe("https://app.example");
  expect(await allowed(["https://app.example", "null"], "null")).toBe("null");
  expect(await allowed("*", "https://any.example")).toBe("https://any.example");
  expect(await allowed(false, "http://localhost:1")).toBeUndefined();
});

test("host names of DNS rebinding are refused", async () => {
  for (const Host of ["evil.example", "evil.example:4010", "127.0.0.1.evil.example", "evil.example.", "no name"]) {
    expect((await send("GET", "/v3/site", { Host })).text).toContain("mock/HOST_NOT_ALLOWED");
  }
  for (const Host of [
    "localhost:4010",
    "localhost.",
    "LOCALHOST",
    "127.1",
    "10.1.2.3",
    "[::1]:80",
    "enapter-gateway.local",
    "api.enapter.com",
  ]) {
    expect((await send("GET", "/v3/site", { Host })).status).toBe(401);
  }
  await withServer({ allowedHosts: ["mock.test"] }, async (other) => {
    expect((await send("GET", "/v3/site", { Host: "mock.test" }, other)).status).toBe(401);
  });
});

test("names are checked on every address of this machine, and only there", async () => {
  for (const [host, status] of [
    ["localhost", 403],
    ["0:0:0:0:0:0:0:1", 403],
    ["0.0.0.0", 401],
  ] as const) {
    await withServer({ host }, async (other) => {
      expect((await send("GET", "/v3/site", { Host: "evil.example" }, other)).status).toBe(status);
    });
  }
});

test("an origin or a name that can never match is refused at the start, others are normalised as browsers send them", async () => {
  await expect(startMockServer({ cors: ["https://app.example/"] })).rejects.toThrow("cors must be an origin such as");
  await expect(startMockServer({ allowedHosts: ["mock.test:80"] })).rejects.toThrow("allowedHosts must be a host name");
  await withServer({ cors: ["HTTPS://App.example:443"], allowedHosts: ["Mock.Test"] }, async (other) => {
    const { status, headers } = await send(
      "GET",
      "/v3/site",
      { Host: "mock.test", Origin: "https://app.example" },
      other,
    );
    expect([status, headers["access-control-allow-origin"]]).toEqual([401, "https://app.example"]);
  });
});

test("HEAD is GET without a body", async () => {
  const headers = { "X-Enapter-Auth-Token": token };
  const head = await send("HEAD", "/v3/site", headers);
  const get = await send("GET", "/v3/site", headers);
  expect([head.status, head.text]).toEqual([200, ""]);
  expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
});

test("a target may be the whole URL", async () => {
  const { status } = await send("GET", `${server.url}/site?x=1`, { "X-Enapter-Auth-Token": token });
  expect(status).toBe(200);
});
