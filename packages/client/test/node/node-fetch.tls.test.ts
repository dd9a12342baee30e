import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { transport } from "../support/loopback.ts";
import { type Certificate, selfSigned, serveTls } from "../support/tls.ts";

let directory: string;
let gateway: Certificate;
let stranger: Certificate;
let elsewhere: Certificate;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "node-fetch-"));
  [gateway, stranger, elsewhere] = await Promise.all([
    selfSigned(directory, "gateway", "IP:127.0.0.1"),
    selfSigned(directory, "stranger", "IP:127.0.0.1"),
    selfSigned(directory, "elsewhere", "DNS:enapter-gateway.local"),
  ]);
});

afterAll(() => rm(directory, { recursive: true, force: true }));

/** Does something with the URL of a gateway that shows a certificate. */
async function withGateway<T>(certificate: Certificate, use: (url: string) => Promise<T>): Promise<T> {
  const { port, close } = await serveTls(certificate, (request, response) =>
    response.end(request.headers["accept-encoding"]),
  );
  try {
    return await use(`https://127.0.0.1:${port}/`);
  } finally {
    close();
  }
}

describe("a certificate that a gateway has signed itself is trusted when it is given", () => {
  test.each<[string, (cert: Buffer) => string | Uint8Array | (string | Uint8Array)[]]>([
    ["as bytes", (cert) => cert],
    ["as bytes of another realm", (cert) => runInNewContext("Uint8Array.from(bytes)", { bytes: [...cert] })],
    ["as a text", (cert) => cert.toString()],
    ["in a list", (cert) => [stranger.cert.toString(), cert]],
    ["in a file of several, with text between", (cert) => `the gateway\n${cert}\nanother\n${stranger.cert}`],
  ])("%s", async (_name, given) => {
    const fetch = transport({ ca: given(gateway.cert) });
    const text = await withGateway(gateway, async (url) => (await fetch(url)).text());
    expect(text).toBe("br, gzip, deflate");
  });
});

test.each<[string, () => [Certificate, { ca?: Buffer }], string]>([
  ["none given", () => [gateway, {}], "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ["another one given", () => [gateway, { ca: stranger.cert }], "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ["one of another host", () => [elsewhere, { ca: elsewhere.cert }], "ERR_TLS_CERT_ALTNAME_INVALID"],
])("it is not with %s", async (_name, given, code) => {
  const [certificate, options] = given();
  const error = await withGateway(certificate, (url) =>
    failure(transport(options)(url, { method: "POST", body: "a" })),
  );
  expect(error).toMatchObject({ message: "fetch failed", cause: { code } });
});
