import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import tls from "node:tls";
import { promisify } from "node:util";
import type { MockServer } from "@enapter/http-api-mock";
import { vi } from "vitest";

const gateway = "enapter-gateway.local";
const names = [gateway, "api.enapter.com"];

/**
 * Leads `fetch` and `WebSocket` to a mock in place of Enapter Cloud and of the gateway of the samples.
 * @param gatewayPort Port on this machine that gets the TLS connections to that gateway; without it they stay as they are.
 */
export function leadToMock({ url }: MockServer, gatewayPort?: number): void {
  const { fetch, WebSocket } = globalThis;
  const atMock = (address: string | URL): URL => {
    const target = new URL(address);
    if (names.includes(target.hostname)) {
      target.host = new URL(url).host;
      target.protocol = target.protocol.replace("s:", ":");
    }
    return target;
  };
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => fetch(atMock(address), init));
  const opened = class extends WebSocket {
    constructor(address: string | URL, options?: string) {
      super(atMock(address), options);
    }
  };
  vi.stubGlobal("WebSocket", opened);
  if (gatewayPort === undefined) return;
  const connect = tls.connect as (options: tls.ConnectionOptions, ...rest: (() => void)[]) => tls.TLSSocket;
  vi.spyOn(tls, "connect").mockImplementation(((options: tls.ConnectionOptions, ...rest: (() => void)[]) =>
    connect(
      options.host === gateway ? { ...options, host: "127.0.0.1", port: gatewayPort } : options,
      ...rest,
    )) as typeof tls.connect);
}

/**
 * Serves a mock over HTTPS, with a certificate that has signed itself.
 * @param directory Folder that gets the certificate as `gateway.pem`.
 * @param mock Returns the mock at the moment of a request.
 */
export async function serveGateway(directory: string, mock: () => MockServer) {
  const key = join(directory, "gateway.key");
  const certificate = join(directory, "gateway.pem");
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const subject = ["-subj", `/CN=${gateway}`, "-addext", `subjectAltName=DNS:${gateway}`];
  await promisify(execFile)("openssl", ["req", ...kind, ...subject, "-keyout", key, "-out", certificate]);
  const credentials = { key: await readFile(key), cert: await readFile(certificate) };
  const server = createServer(credentials, async (request, response) => {
    const token = String(request.headers["x-enapter-auth-token"]);
    const found = await fetch(new URL(request.url ?? "", mock().url), { headers: { "X-Enapter-Auth-Token": token } });
    response.writeHead(found.status).end(await found.text());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
