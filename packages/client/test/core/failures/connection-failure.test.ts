import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { connectionError } from "../../../src/core/failures/connection-failure.ts";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { send } from "../../../src/core/transport/send.ts";
import { UsageError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";

const { pipeline } = createCore(testApi, { token: "example-token" });

const explained = (error: unknown, url = "https://cloud.example/") =>
  connectionError(pipeline, error, { operation: "getThing", method: "GET", url });

/** The error of `fetch` in Node.js, with what happened as its cause. */
const failed = (cause: object) => new TypeError("fetch failed", { cause });

const openssl = (text: string) =>
  `402D8A31987F0000:error:0A00010B:SSL routines:ssl3_get_record:${text}:../ssl3.c:350:\n`;
const deno = (text: string) =>
  failed({ message: `error sending request for url (https://cloud.example/): client error (${text}` });
const aggregate = (...errors: object[]) => failed(Object.assign(new AggregateError(errors), { code: "ETIMEDOUT" }));
const tunnel = (status: number) =>
  failed({
    code: 0,
    message: "Request was cancelled.",
    cause: { code: "UND_ERR_ABORTED", message: `Proxy response (${status}) !== 200 when HTTP Tunneling` },
  });

describe("nothing was sent", () => {
  test.each<[string, unknown]>([
    ["ECONNREFUSED", failed({ code: "ECONNREFUSED" })],
    ["ENOTFOUND", failed({ code: "ENOTFOUND" })],
    ["EAI_AGAIN", failed({ code: "EAI_AGAIN", syscall: "getaddrinfo" })],
    ["UND_ERR_CONNECT_TIMEOUT", failed({ code: "UND_ERR_CONNECT_TIMEOUT" })],
    ["EHOSTUNREACH of connect", failed({ code: "EHOSTUNREACH", syscall: "connect" })],
    ["ENETUNREACH of connect", failed({ code: "ENETUNREACH", syscall: "connect" })],
    ["ETIMEDOUT of connect", failed({ code: "ETIMEDOUT", syscall: "connect" })],
    ["ECONNRESET of connect", failed({ code: "ECONNRESET", syscall: "connect" })],
    ["EADDRNOTAVAIL", failed({ code: "EADDRNOTAVAIL" })],
    ["a text of connect", { name: "FetchError", message: "request failed, reason: connect ETIMEDOUT 10.0.0.1:443" }],
    [
      "every address timed out",
      aggregate({ code: "ETIMEDOUT", syscall: "connect" }, { code: "EHOSTUNREACH", syscall: "connect" }),
    ],
    ["TLS to a plain port", failed({ code: "ERR_SSL_WRONG_VERSION_NUMBER", message: openssl("wrong version number") })],
    [
      "TLS to a plain port, by write",
      failed({ code: "EPROTO", syscall: "write", message: `write EPROTO ${openssl("wrong version number")}` }),
    ],
    ["EPROTO", failed({ code: "EPROTO" })],
    ["an alert in the handshake", failed({ code: "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE" })],
    [
      "a handshake cut off",
      failed({
        code: "ECONNRESET",
        message: "Client network socket disconnected before secure TLS connection was established",
      }),
    ],
    ["a tunnel refused", tunnel(502)],
    [
      "Bun: refused",
      Object.assign(new TypeError("ECONNREFUSED: Unable to connect. Is the computer able to access the url?"), {
        code: "ECONNREFUSED",
      }),
    ],
    [
      "Bun: unreachable",
      Object.assign(new TypeError("EHOSTUNREACH: Unable to connect. Is the computer able to access the url?"), {
        code: "EHOSTUNREACH",
      }),
    ],
    [
      "Bun: TLS to a plain port",
      Object.assign(new TypeError("EPROTO: The TLS handshake failed. Does the server speak TLS on this port?"), {
        code: "EPROTO",
      }),
    ],
    ["Bun, older: refused", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" })],
    [
      "Bun: a tunnel refused",
      Object.assign(new Error("Proxy refused to open a tunnel: 502 No"), { code: "ERR_PROXY_TUNNEL" }),
    ],
    ["Deno: refused", deno("Connect): tcp connect error: Connection refused (os error 111)")],
    ["Deno: no such name", deno("Connect): dns error: failed to lookup address information")],
    ["Deno: reset in the handshake", deno("Connect): Connection reset by peer (os error 104)")],
    ["Deno: a tunnel refused", deno("Connect): unsuccessful tunnel")],
    ["a transport that knows", Object.assign(failed({ code: "ECONNRESET", syscall: "read" }), { sent: false })],
  ])("after %s", (_name, error) => {
    expect(explained(error)).toMatchObject({ name: "ConnectionError", outcome: "not-processed", transient: true });
  });
});

describe("nobody knows", () => {
  test.each<[string, unknown]>([
    ["ECONNRESET", failed({ code: "ECONNRESET", syscall: "read", message: "read ECONNRESET" })],
    ["EPIPE", failed({ code: "EPIPE", syscall: "write" })],
    ["UND_ERR_SOCKET", failed({ code: "UND_ERR_SOCKET", message: "other side closed" })],
    ["EHOSTUNREACH of read", failed({ code: "EHOSTUNREACH", syscall: "read", message: "read EHOSTUNREACH" })],
    ["ENETUNREACH of write", failed({ code: "ENETUNREACH", syscall: "write" })],
    ["ETIMEDOUT of read", failed({ code: "ETIMEDOUT", syscall: "read" })],
    ["EHOSTUNREACH of who knows what", failed({ code: "EHOSTUNREACH" })],
    [
      "one address that was connected",
      aggregate({ code: "ETIMEDOUT", syscall: "connect" }, { code: "ECONNRESET", syscall: "read" }),
    ],
    ["an aggregate of nothing", aggregate()],
    ["a record that cannot be read", failed({ code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC" })],
    ["Deno: a connection that broke", deno("SendRequest): connection closed before message completed")],
    ["a browser", new TypeError("Failed to fetch")],
    ["no error at all", undefined],
  ])("after %s", (_name, error) => {
    expect(explained(error)).toMatchObject({ name: "ConnectionError", outcome: "unknown", transient: true });
  });

  test("an error that is its own cause ends", () => {
    const error = new TypeError("round");
    error.cause = error;
    expect(explained(error)).toMatchObject({ outcome: "unknown" });
  });
});

test("errors of another realm, as in Jest, are understood", async () => {
  const foreign = (code: string) => runInNewContext(code) as unknown;
  const refused = 'new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) })';
  expect(explained(foreign(refused))).toMatchObject({ outcome: "not-processed" });
  const fetch = vi.fn(() => Promise.reject(foreign('new TypeError("fetch failed")')));
  const client = createCore(testApi, { token: "example-token", fetch, retry: { delay: 1 } });
  const request = { operation: "getThing", method: "GET", path: "/things/1", retry: "safe" } as const;
  const error = await failure(send(client.pipeline, request, (response) => response.text()));
  expect(error).toMatchObject({ name: "ConnectionError" });
  expect(fetch).toHaveBeenCalledTimes(3);
  const end = foreign('Object.assign(new TypeError("fetch failed"), { digest: "X" })');
  fetch.mockImplementation(() => Promise.reject(end));
  expect(await failure(send(client.pipeline, request, (response) => response.text()))).toBe(end);
});

test("a name of the local network that is not found gets a hint", () => {
  for (const error of [
    failed({ code: "ENOTFOUND" }),
    deno("Connect): dns error: failed to lookup address information"),
  ]) {
    expect(explained(error, "http://gateway.local/api").message).toMatch(/gateway\.local is announced over mDNS/);
    expect(explained(error).message).not.toMatch(/mDNS/);
  }
});

test("reports messages of OpenSSL without locations in its source", () => {
  const error = explained(failed({ code: "ERR_SSL_WRONG_VERSION_NUMBER", message: openssl("wrong version number") }));
  expect(error.message).toContain("the connection failed: TLS, wrong version number (");
});

describe("a certificate", () => {
  test.each<[string, RegExp, unknown]>([
    [
      "signed by itself",
      /createNodeFetch\(\{ ca \}\)` or NODE_EXTRA_CA_CERTS/,
      failed({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }),
    ],
    ["without its issuer", /createNodeFetch\(\{ ca \}\)/, failed({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" })],
    ["not known to Deno", /createNodeFetch\(\{ ca \}\)/, deno("Connect): invalid peer certificate: UnknownIssuer")],
    ["that is over", /check the clocks/, failed({ code: "CERT_HAS_EXPIRED" })],
    ["for another name", /is not valid for gateway\.local/, failed({ code: "ERR_TLS_CERT_ALTNAME_INVALID" })],
    ["for another name, in Deno", /is not valid for/, deno("Connect): invalid peer certificate: NotValidForName")],
  ])("%s: nothing was sent, trying again does not help, and the hint keeps verification on", (_name, hint, cause) => {
    const error = explained(cause, "https://gateway.local/");
    expect(error).toMatchObject({ outcome: "not-processed", transient: false });
    expect(error.message).toMatch(hint);
    expect(error.message.match(/createNodeFetch|clocks|not valid for/g)).toHaveLength(1);
  });
});

test.each<[number, unknown]>([
  [407, tunnel(407)],
  [403, tunnel(403)],
  [407, Object.assign(new Error("Proxy refused to open a tunnel: 407 No"), { code: "ERR_PROXY_TUNNEL" })],
  [407, deno("Connect): proxy authentication required")],
])("a proxy that refuses with %d will do so again, and the message says that it was the proxy", (status, cause) => {
  const error = explained(cause);
  expect(error).toMatchObject({ outcome: "not-processed", transient: false });
  expect(error.message).toContain("the proxy refused to connect");
  expect(/wants a name and a password/.test(error.message)).toBe(status === 407);
});

test.each([failed({ message: "bad port" }), new TypeError("Fetch failed: Requests to port 22 are blocked")])(
  "a port that fetch refuses is a wrong argument: %s",
  (cause) => {
    const error = explained(cause, "http://gateway.local:22/api");
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ outcome: "not-processed", cause });
    expect(error.message).toContain("port 22");
  },
);

describe("an error of a `fetch` that is no failure of a connection", () => {
  const run = (thrown: unknown, body?: boolean) => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(thrown) });
    const fetch = vi.fn(body ? async () => new Response(broken) : () => Promise.reject(thrown));
    const client = createCore(testApi, { token: "example-token", fetch, maxInFlight: 1, retry: { delay: 1 } });
    const request = { operation: "getThing", method: "GET", path: "/things/1", retry: "safe" } as const;
    return { fetch, error: failure(send(client.pipeline, request, (response) => response.text())) };
  };

  test.each<[string, unknown]>([
    ["the end of a render", Object.assign(new Error("no-store fetch"), { digest: "DYNAMIC_SERVER_USAGE" })],
    [
      "a TypeError with a digest",
      Object.assign(new TypeError("fetch failed"), { digest: "HANGING_PROMISE_REJECTION" }),
    ],
    ["an error of a library", Object.assign(new Error("it is static"), { code: "NEXT_STATIC_GEN_BAILOUT" })],
    ["a file that is missing", Object.assign(new Error("no file"), { code: "ENOENT", syscall: "open" })],
    ["something thrown that is no error", "stop"],
    ["nothing at all", undefined],
  ])("passes as it is, once: %s", async (_name, thrown) => {
    const { fetch, error } = run(thrown);
    expect(await error).toBe(thrown);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Error]>([
    ["a connection that workerd lost", new Error("Network connection lost.")],
    ["TLS that did not come about in workerd", new Error("internal error; reference = 6u3b4tqkqpqkvnf49jjrrml3")],
  ])("is not %s", async (_name, thrown) => {
    const { fetch, error } = run(thrown);
    expect(await error).toMatchObject({ name: "ConnectionError", outcome: "unknown", cause: thrown });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test("with a digest passes out of a body, too", async () => {
    const thrown = Object.assign(new Error("render"), { digest: "X" });
    const { fetch, error } = run(thrown, true);
    expect(await error).toBe(thrown);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
