import { afterEach, expect, test, vi } from "vitest";
import { createClient, NotFoundError, UsageError } from "../src/index.ts";
import { createTransport, getDevice } from "../src/operations.ts";
import { recordingFetch } from "./support/fetch.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("goes to Enapter Cloud with the token of the environment", async () => {
  vi.stubEnv("ENAPTER_HTTP_API_TOKEN", "example-token");
  vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", undefined);
  const { fetch, requests } = recordingFetch(() => Response.json({ device: { id: "1" } }));
  const client = createClient({ fetch });
  expect(client.baseUrl).toBe("https://api.enapter.com/v3");
  expect(await client.devices.get("1")).toEqual({ id: "1" });
  expect(requests[0]?.rawUrl).toBe("https://api.enapter.com/v3/devices/1");
  expect(requests[0]?.headers.get("X-Enapter-Auth-Token")).toBe("example-token");
});

test("goes to a Gateway over HTTPS, and over plain HTTP only when asked for", () => {
  const token = "example-token";
  expect(createClient({ token, gateway: "192.168.1.20" }).baseUrl).toBe("https://192.168.1.20/api/v3");
  expect(createClient({ token, gateway: "192.168.1.20", allowHttp: true }).baseUrl).toBe("http://192.168.1.20/api/v3");
});

test("without a token nothing is made", () => {
  vi.stubEnv("ENAPTER_HTTP_API_TOKEN", undefined);
  expect(() => createClient()).toThrow(UsageError);
  expect(() => createTransport({})).toThrow(UsageError);
});

test("two clients never meet", async () => {
  const one = recordingFetch(() => Response.json({ device: { id: "one" } }));
  const two = recordingFetch(() => Response.json({ device: { id: "two" } }));
  const first = createClient({ token: "token-one", baseUrl: "https://one.example", fetch: one.fetch });
  const second = createClient({ token: "token-two", baseUrl: "https://two.example", fetch: two.fetch });
  const { get } = first.devices;
  expect(await Promise.all([get("1"), second.devices.get("1")])).toEqual([{ id: "one" }, { id: "two" }]);
  expect(one.requests.map(({ headers }) => headers.get("X-Enapter-Auth-Token"))).toEqual(["token-one"]);
  expect(two.requests.map(({ rawUrl }) => rawUrl)).toEqual(["https://two.example/devices/1"]);
});

test("operation functions take a client or a transport", async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ device: { id: "1" } }));
  const options = { token: "example-token", baseUrl: "https://one.example", fetch };
  expect(await getDevice(createTransport(options), "1")).toEqual({ id: "1" });
  expect(await getDevice(createClient(options), "1")).toEqual({ id: "1" });
  expect(requests).toHaveLength(2);
});

test("site_id takes the call to the site", async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ errors: [] }, { status: 404 }));
  const client = createClient({ token: "example-token", baseUrl: "https://one.example", fetch });
  await expect(client.devices.get("rack", { site_id: "s1" })).rejects.toThrow(NotFoundError);
  await expect(client.devices.get("rack", { site_id: "s1" })).rejects.toMatchObject({ operation: "getDevice" });
  expect(requests[0]?.rawUrl).toBe("https://one.example/sites/s1/devices/rack");
});
