import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

/** A certificate in PEM with its key. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/**
 * Makes a certificate that has signed itself.
 * @param address For whom, as `subjectAltName` has it: `IP:127.0.0.1`.
 */
export async function selfSigned(directory: string, name: string, address: string): Promise<Certificate> {
  const [key, cert] = [join(directory, `${name}.key`), join(directory, `${name}.pem`)];
  const what = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const subject = ["-subj", `/CN=${name}`, "-addext", `subjectAltName=${address}`];
  await promisify(execFile)("openssl", ["req", ...what, ...subject, "-keyout", key, "-out", cert]);
  return { key: await readFile(key), cert: await readFile(cert) };
}

/** Serves over HTTPS on loopback. */
export async function serveTls(
  certificate: Certificate,
  listener: RequestListener,
): Promise<{ port: number; close: () => void }> {
  const server = createServer(certificate, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
