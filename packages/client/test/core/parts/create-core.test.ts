import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { exchange } from "../../../src/core/transport/exchange.ts";
import { attempt, send } from "../../../src/core/transport/send.ts";
import type { ClientOptions } from "../../../src/core/types/options.ts";
import { UsageError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { recordingFetch } from "../../support/fetch.ts";

const token = "example-token";
const resolve = (options: ClientOptions) => createCore(testApi, options).pipeline;
/** The token that requests would carry. */
const tokenOf = async (options: ClientOptions) => (await resolve(options).authorize({}))["x-token"];

beforeEach(() => {
  vi.stubEnv("ENAPTER_HTTP_API_TOKEN", undefined);
  vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("baseUrl", () => {
  test.each<[string, ClientOptions, string]>([
    ["is the Cloud by default", {}, "https://cloud.example/v1"],
    ["is taken as given", { baseUrl: "https://other.example/v2" }, "https://other.example/v2"],
    ["loses slashes at its end", { baseUrl: "https://other.example/v2//" }, "https://other.example/v2"],
    ["may have a port", { baseUrl: "https://other.example:8443/v2" }, "https://other.example:8443/v2"],
    ["may be plain HTTP to localhost", { baseUrl: "http://localhost:1234/v2" }, "http://localhost:1234/v2"],
    ["may be plain HTTP to 127.0.0.1", { baseUrl: "http://127.0.0.1:1234" }, "http://127.0.0.1:1234"],
    ["may be plain HTTP to ::1", { baseUrl: "http://[::1]:1234/v2" }, "http://[::1]:1234/v2"],
    ["may be plain HTTP when asked for", { baseUrl: "http://other.example", allowHttp: true }, "http://other.example"],
  ])("%s", (_name, options, expected) => {
    expect(resolve({ token, ...options }).baseUrl).toBe(expected);
  });

  test("comes from the environment when no option says otherwise", () => {
    vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", "https://env.example/v3");
    expect(resolve({ token }).baseUrl).toBe("https://env.example/v3");
    expect(resolve({ token, baseUrl: "https://option.example" }).baseUrl).toBe("https://option.example");
    expect(resolve({ token, gateway: "gateway.example" }).baseUrl).toBe("https://gateway.example/api/v1");
  });

  test("an empty environment variable counts as none", () => {
    vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", "");
    expect(resolve({ token }).baseUrl).toBe(testApi.cloudUrl);
  });

  test("works where there is no process", () => {
    vi.stubGlobal("process", undefined);
    expect(resolve({ token }).baseUrl).toBe(testApi.cloudUrl);
  });

  test.each<[string, string]>([
    ["other.example/v2", '"other.example/v2"'],
    ["localhost:4010/v2", '"localhost:4010/v2"'],
    ["ftp://other.example", '"ftp://other.example"'],
    ["https://user:secret@other.example", '"***@other.example"'],
    ["user:sec/ret@other.example", '"***@other.example"'],
    ["https://other.example/?token=secret", '"https://other.example/?***"'],
    ["https://other.example/#secret", '"https://other.example/?***"'],
    ["secret_3f1c9d2a7b5e4c80", "a text of 23 characters"],
    ["https://", '"https://"'],
  ])("rejects %j and shows no secret of it", (baseUrl, shown) => {
    expect(() => resolve({ token, baseUrl })).toThrow(
      new UsageError(
        `The base URL has to be an https: or http: URL without credentials, query and fragment, not ${shown}.`,
      ),
    );
  });

  test.each<[ClientOptions, RegExp]>([
    [{ baseUrl: "http://other.example" }, /unencrypted.*allowHttp/],
    [{ baseUrl: "http://127.example" }, /unencrypted/],
    [{ baseUrl: "http://localhost.example" }, /unencrypted/],
    [{ baseUrl: "https://other.example", gateway: "gateway.example" }, /not both/],
  ])("rejects %j", (options, message) => {
    expect(() => resolve({ token, ...options })).toThrow(UsageError);
    expect(() => resolve({ token, ...options })).toThrow(message);
  });

  test.each(["", "/v2", "./v2", "../v2", "//other.example/v2"])("%j is not possible without a page", (baseUrl) => {
    const expected = `not ${JSON.stringify(baseUrl)}. A relative URL is possible only in a page, and here is none.`;
    expect(() => resolve({ token, baseUrl })).toThrow(expected);
    vi.stubGlobal("location", { href: "about:blank" });
    expect(() => resolve({ token, baseUrl })).toThrow(expected);
  });

  test.each([
    ["/v2", "https://page.example:8443/v2"],
    ["./v2/", "https://page.example:8443/app/v2"],
    ["../v2", "https://page.example:8443/v2"],
    ["//other.example/v2", "https://other.example/v2"],
    ["", "https://page.example:8443/app"],
    ["https://other.example/v2", "https://other.example/v2"],
  ])("%j belongs to the page", (baseUrl, expected) => {
    vi.stubGlobal("location", { href: "https://page.example:8443/app/index.html?query#part" });
    expect(resolve({ token, baseUrl }).baseUrl).toBe(expected);
  });

  test("a host without a protocol is not taken for a path of the page", () => {
    vi.stubGlobal("location", { href: "https://page.example/" });
    expect(() => resolve({ token, baseUrl: "other.example/v2" })).toThrow(/not "other.example\/v2"/);
  });

  test("a relative URL of a page over plain HTTP needs permission", () => {
    vi.stubGlobal("location", { href: "http://page.example/" });
    expect(() => resolve({ token, baseUrl: "/v2" })).toThrow(/unencrypted.*allowHttp/);
    expect(resolve({ token, baseUrl: "/v2", allowHttp: true }).baseUrl).toBe("http://page.example/v2");
  });

  test.each(["/v2", "http://page.example/v2"])("%j needs none when there is no token to protect", (baseUrl) => {
    vi.stubGlobal("location", { href: "http://page.example/app" });
    expect(resolve({ token: null, baseUrl }).baseUrl).toBe("http://page.example/v2");
  });

  test.each(["http://other.example", "http://page.example:81", "http://page.example.other.example"])(
    "%j is not the origin of the page",
    (baseUrl) => {
      vi.stubGlobal("location", { href: "http://page.example/" });
      expect(() => resolve({ token: null, baseUrl })).toThrow(/allowHttp/);
    },
  );

  test("needs no URL.canParse", () => {
    vi.spyOn(URL, "canParse").mockImplementation(() => {
      throw new TypeError("URL.canParse is not a function");
    });
    expect(resolve({ token, gateway: "gateway.local" }).baseUrl).toBe("https://gateway.local/api/v1");
    expect(() => resolve({ token, baseUrl: "none" })).toThrow(UsageError);
  });

  test("plain HTTP from the environment is refused, too", () => {
    vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", "http://env.example");
    expect(() => resolve({ token })).toThrow(/unencrypted/);
  });
});

describe("gateway", () => {
  test.each<[string, boolean, string]>([
    ["gateway.local", false, "https://gateway.local/api/v1"],
    ["gateway.local", true, "http://gateway.local/api/v1"],
    ["192.168.1.20:8080", true, "http://192.168.1.20:8080/api/v1"],
    ["[fd00::1]", false, "https://[fd00::1]/api/v1"],
    ["$&", false, "https://$&/api/v1"],
  ])("%s with allowHttp %s", (gateway, allowHttp, expected) => {
    expect(resolve({ token, gateway, allowHttp }).baseUrl).toBe(expected);
  });

  test.each([
    ["", '""'],
    ["https://gateway.local", '"https://gateway.local"'],
    ["gateway.local/path", '"gateway.local/path"'],
    ["gateway.local?query", '"gateway.local?***"'],
    ["gateway.local#top", '"gateway.local?***"'],
    ["user:secret@gateway.local", '"***@gateway.local"'],
    ["gate way", '"gate way"'],
    ["gateway.local\\path", '"gateway.local\\\\path"'],
    ["gateway.local:port", '"gateway.local:port"'],
    ["gateway.local:99999", '"gateway.local:99999"'],
    ["[fe80::1%eth0]", '"[fe80::1%eth0]"'],
  ])("rejects %j and shows no secret of it", (gateway, shown) => {
    expect(() => resolve({ token, gateway })).toThrow(
      new UsageError(
        `\`gateway\` has to be a host name or an address, with an optional port up to 65535, not ${shown}.`,
      ),
    );
  });

  test.each(["::1", "fd00::1", "FD00::1:8080", "::ffff:192.168.1.20"])("says that %s needs brackets", (gateway) => {
    expect(() => resolve({ token, gateway })).toThrow(`An IPv6 address has to be in brackets: "[${gateway}]".`);
  });
});

describe("token", () => {
  test("is the given text", async () => {
    expect(await tokenOf({ token })).toBe(token);
  });

  test("comes from the environment when there is no option", async () => {
    vi.stubEnv("ENAPTER_HTTP_API_TOKEN", "token-of-the-environment");
    expect(await tokenOf({})).toBe("token-of-the-environment");
    expect(await tokenOf({ token })).toBe(token);
  });

  test.each<[string, () => string | Promise<string>]>([
    ["a function", () => token],
    ["an async function", async () => token],
  ])("may be %s, called for every request", async (_name, source) => {
    const spy = vi.fn(source);
    const settings = resolve({ token: spy });
    expect(spy).not.toHaveBeenCalled();
    expect(await settings.authorize({})).toEqual({ "x-token": token });
    expect(await settings.authorize({})).toEqual({ "x-token": token });
    expect(spy).toHaveBeenCalledTimes(2);
  });

  test("null sends none, even with one in the environment", async () => {
    vi.stubEnv("ENAPTER_HTTP_API_TOKEN", "token-of-the-environment");
    expect(await tokenOf({ token: null })).toBeUndefined();
  });

  test.each<[string, ClientOptions]>([
    ["missing", {}],
    ["undefined", { token: undefined }],
    ["empty", { token: "" }],
  ])("%s is an error that says what to do", (_name, options) => {
    expect(() => resolve(options)).toThrow(UsageError);
    expect(() => resolve(options)).toThrow(/`token`.*ENAPTER_HTTP_API_TOKEN/);
  });

  test.each(["bad\ntoken", "bad token", "bad\u0000token", "bad-tökén", " bad", "bad\r\nX-Evil: 1"])(
    "%j is refused without being repeated",
    async (bad) => {
      const thrown: unknown[] = [];
      try {
        resolve({ token: bad });
      } catch (error) {
        thrown.push(error);
      }
      try {
        await tokenOf({ token: async () => bad });
      } catch (error) {
        thrown.push(error);
      }
      expect(thrown).toHaveLength(2);
      for (const error of thrown) {
        expect(error).toBeInstanceOf(UsageError);
        expect(`${inspect(error)} ${JSON.stringify(error)}`).not.toContain(bad);
        expect((error as Error).message).toMatch(/characters that a header cannot carry/);
      }
    },
  );

  test.each([undefined, null, 42, ""])("a function that gives %j is refused", async (value) => {
    await expect(tokenOf({ token: () => value as string })).rejects.toThrow(UsageError);
  });

  test("a failing function is named, its own error is the cause", async () => {
    const failure = new Error("vault is sealed");
    const failing = () => {
      throw failure;
    };
    await expect(tokenOf({ token: failing })).rejects.toMatchObject({ name: "UsageError", cause: failure });
  });
});

describe("headers", () => {
  test("are those of the options, with the user", () => {
    expect(resolve({ token, headers: { "X-Mine": "1" }, user: "ann@example.com" }).headers).toEqual({
      "x-mine": "1",
      "x-user": "ann@example.com",
    });
  });

  test("plain HTTP is announced, HTTPS is not", () => {
    expect(resolve({ token, gateway: "gateway.local", allowHttp: true }).headers).toEqual({ "x-allow-http": "true" });
    expect(resolve({ token, gateway: "gateway.local" }).headers).toEqual({});
    expect(resolve({ token, baseUrl: "https://other.example", allowHttp: true }).headers).toEqual({});
  });

  test("an API without such headers gets none", () => {
    const api = { ...testApi, optionHeaders: {} };
    expect(createCore(api, { token, user: "ann", gateway: "gateway.local", allowHttp: true }).pipeline.headers).toEqual(
      {},
    );
  });

  test.each(["ann\nX-Evil: 1", "ann€"])("the user %j is refused", (user) => {
    expect(() => resolve({ token, user })).toThrow(/The header "X-User" has characters that a header cannot carry/);
  });

  test("the caller's object is not kept", () => {
    const headers = { "X-Mine": "1" };
    const settings = resolve({ token, headers });
    headers["X-Mine"] = "2";
    expect(settings.headers).toEqual({ "x-mine": "1" });
  });
});

test("timeout is 60 seconds by default", () => {
  expect(resolve({ token }).timeout).toBe(60_000);
  expect(resolve({ token, timeout: 5 }).timeout).toBe(5);
  expect(resolve({ token, timeout: 0 }).timeout).toBe(0);
});

test("the global fetch is looked up at the time of the call", async () => {
  const settings = resolve({ token });
  const answer = new Response();
  const replacement = vi.fn(async () => answer);
  vi.stubGlobal("fetch", replacement);
  expect(await settings.fetch("https://cloud.example", { method: "GET" })).toBe(answer);
  expect(replacement).toHaveBeenCalledWith("https://cloud.example", { method: "GET" });
});

describe("headers", () => {
  test("may be a Headers", () => {
    expect(resolve({ token, headers: new Headers({ A: "1" }) }).headers).toEqual({ a: "1" });
  });

  test.each([null, "", 5, {}])("%j is no user: the token would act with rights of its own", (user) => {
    expect(() => resolve({ token, user: user as never })).toThrow(/`user` has to be a text that is not empty/);
  });

  test("a user that is undefined is not given", () => {
    expect(resolve({ token, user: undefined }).headers).toEqual({});
  });

  test("do not replace the content type of the body", async () => {
    const { fetch, requests } = recordingFetch();
    const { pipeline } = createCore(testApi, { token, fetch, headers: { "Content-Type": "text/plain" } });
    const options = { headers: { "content-type": "text/plain" } };
    const common = { operation: "putThing", method: "PUT", path: "/", options };
    await send(pipeline, { ...common, body: "{}", headers: { "content-type": "application/json" } }, async () => {});
    await send(
      pipeline,
      { ...common, body: new Blob(["--b--"], { type: "multipart/form-data; boundary=b" }) },
      async () => {},
    );
    expect(requests.map(({ headers }) => headers.get("Content-Type"))).toEqual(["application/json", null]);
  });
});

test("parts that are absent cost nothing: the pipeline is the bare one", () => {
  const plain = { token, baseUrl: "https://cloud.example", maxInFlight: false, deprecationNotices: false } as const;
  const { pipeline } = createCore(testApi, plain);
  expect(pipeline.attempt).toBe(attempt);
  expect(pipeline.exchange).toBe(exchange);
  expect(pipeline.onRetry).toBeUndefined();
  const hooked = createCore(testApi, { ...plain, hooks: {} }).pipeline;
  expect(hooked.attempt).not.toBe(attempt);
});
