import { expect, test } from "vitest";
import { readArguments } from "../../src/command/arguments.ts";
import { serverOptions } from "../../src/command/options.ts";
import { faultKinds } from "../../src/engine/faults/fault.ts";

const options = (...args: string[]) => serverOptions(readArguments(args));

test("without options there is a port", () => {
  expect(options()).toEqual({ port: 4010, tokens: {}, faults: [], redirectToHttps: false, cors: [], allowedHosts: [] });
});

test("every option of a server can be set", () => {
  const values = { port: "0", host: "::1", token: "t", mode: "gateway", state: "s.json", seed: "x", latency: "1m0.5s" };
  const given = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
  expect(options(...given, "--clock", "2026-01-14", "--redirect-to-https")).toMatchObject({
    port: 0,
    host: "::1",
    token: "t",
    mode: "gateway",
    stateFile: "s.json",
    seed: "x",
    latency: "1m0.5s",
    clock: "2026-01-14",
    redirectToHttps: true,
  });
});

test.each(faultKinds)("the fault %s", (kind) => {
  expect(options("--fault", `${kind},times=1, operation = listSites`).faults).toEqual([
    { kind, times: 1, operation: "listSites" },
  ]);
});

test("grants are read, also of tokens with an equals sign", () => {
  expect(options("--grant", "a=READONLY", "--grant", "b==USER@1, 2").tokens).toEqual({
    a: { role: "READONLY" },
    "b=": { role: "USER", sites: ["1", "2"] },
  });
});

test("origins and names are normalised as browsers send them", () => {
  const origins = ["HTTPS://App.Example.com", "http://a.example:80", "null", "chrome-extension://abc"];
  expect(options(...origins.flatMap((origin) => ["--cors", origin]), "--allow-host", "Mock.Test")).toMatchObject({
    cors: ["https://app.example.com", "http://a.example", "null", "chrome-extension://abc"],
    allowedHosts: ["mock.test"],
  });
  expect(options("--cors", "*").cors).toBe("*");
  expect(options("--cors", "off").cors).toBe(false);
});

test.each([
  ["port", "abc", 'must be a whole number from 0 to 65535, not "abc".'],
  ["port", "70000", "must be a whole number"],
  ["port", "-1", "must be a whole number"],
  ["port", "1e3", "must be a whole number"],
  ["port", "0x50", "must be a whole number"],
  ["host", "http://localhost", "must be an address without a port"],
  ["host", "localhost:4010", "must be an address without a port"],
  ["host", "[::1]", "such as 127.0.0.1, 0.0.0.0, ::1 or localhost"],
  ["host", "999.1.1.1", "must be an address"],
  ["token", "two words", "must be of ASCII characters"],
  ["mode", "gatway", 'not "gatway", did you mean gateway?'],
  ["mode", "Cloud", 'must be one of cloud, gateway, legacy-gateway, legacy-gateway-strict, not "Cloud"'],
  ["clock", "yesterday", 'must be a moment such as 2026-01-14T12:00:00Z, not "yesterday".'],
  ["clock", "2026-02-30", "must be a moment"],
  ["clock", "2026-01-14T12:00:00", "must be a moment"],
  ["latency", "soon", 'must be a duration of at most 24 days, such as 200ms, 1.5s or 1m30s, not "soon".'],
  ["latency", "200", "must be a duration"],
  ["latency", "1000h", "must be a duration of at most 24 days"],
  ["fault", "bogus", 'is not understood: "bogus" is not a kind of fault, use one of rate-limit, '],
  ["fault", "rate_limit", 'is not understood: "rate_limit" is not a kind of fault, did you mean rate-limit?'],
  ["fault", "html,tiems=1", '"tiems" is not a setting of a fault, did you mean times?'],
  ["fault", "html,often", '"often" is not a setting of a fault, use one of operation, times, '],
  ["fault", "html,times=many", "times needs a value: times=NUMBER, not times=many."],
  ["fault", "html,operation=", "operation needs a value: operation=ID"],
  ["fault", "html,times=1,times=2", "times is given twice."],
  ["fault", "html,times=-1", "times must be a whole number"],
  ["fault", "html,operation=listSite", "there is no operation listSite, did you mean listSites?"],
  ["grant", "secret", "must be TOKEN=ROLE or TOKEN=ROLE@SITE_ID,SITE_ID."],
  ["grant", "=USER", "must be TOKEN=ROLE"],
  ["grant", "secret=READ_ONLY", 'not "READ_ONLY", did you mean READONLY?'],
  ["grant", "secret=USER@", "has an empty site id after @"],
  ["cors", "app.example.com", "must be an origin such as https://app.example.com, without a path, or null"],
  ["cors", "https://app.example.com/", "must be an origin"],
  ["cors", "https://*.example.com", "must be an origin"],
  ["allow-host", "https://mock.test", "must be a host name such as mock.example.com, without a port"],
  ["allow-host", "mock.test:80", "must be a host name"],
  ["allow-host", "*", "must be a host name"],
  ["spec", "no-such-file.yaml", "cannot be read: no-such-file.yaml: ENOENT"],
])("--%s %s is refused", (flag, value, message) => {
  let text = "";
  try {
    options(`--${flag}=${value}`);
  } catch (error) {
    text = (error as Error).message;
  }
  expect(text).toMatch(new RegExp(`^--${flag} `));
  expect(text).toContain(message);
  expect(text).not.toContain("secret");
});

test("options that exclude each other are refused", () => {
  expect(() => options("--cors", "*", "--cors", "https://a.example")).toThrow("--cors takes '*' and off only alone.");
  expect(() => options("--grant", "a=USER", "--grant", "a=OWNER")).toThrow("--grant has the same token twice.");
});
