import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { startMockServer } from "@enapter/http-api-mock";
import { runProgram } from "@enapter/http-api-packed";

/** A mock of a Gateway behind HTTPS, with a certificate that has signed itself. */
export interface LocalGateway extends AsyncDisposable {
  /** Host name and port. */
  readonly host: string;
  readonly token: string;
}

/**
 * Starts the Gateway.
 * @param directory Folder that gets the certificate as `gateway.pem`.
 */
export async function startGateway(directory: string): Promise<LocalGateway> {
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const files = ["-keyout", "gateway.key", "-out", "gateway.pem"];
  await runProgram("openssl", ["req", ...kind, ...subject, ...files], { directory });
  const [key, cert] = await Promise.all(["gateway.key", "gateway.pem"].map((name) => readFile(join(directory, name))));
  const mock = await startMockServer({ mode: "gateway" });
  const server = createServer({ ...(key && { key }), ...(cert && { cert }) }, async (request, response) => {
    const headers = { "X-Enapter-Auth-Token": String(request.headers["x-enapter-auth-token"]) };
    const found = await fetch(new URL(request.url ?? "", mock.url), { headers });
    response.writeHead(found.status).end(await found.text());
  });
  await once(server.listen(0, "localhost"), "listening");
  return {
    host: `localhost:${(server.address() as AddressInfo).port}`,
    token: mock.token,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await mock.close();
    },
  };
}
