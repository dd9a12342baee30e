import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server, type ServerResponse, request as send } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Neighbours } from "../suite/check.ts";

/**
 * Starts the servers that the suite finds beside the mock, all on this machine.
 * @param directory absolute path of a folder for a certificate.
 */
export async function startNeighbours(directory: string): Promise<Neighbours & AsyncDisposable> {
  const credentials = await selfSigned(directory);
  const untrusted = await listen(createTlsServer(credentials, respond));
  const late = await listen(createServer(respondLate));
  const losing = await listen(createServer(loseAndCount()));
  const proxy = await listen(createServer(forward).on("connect", tunnel));
  const silent = await startSilent();
  const refusingProxy = await listen(createServer(refuse).on("connect", refuseTunnel));
  return {
    late: `http://127.0.0.1:${late.port}/v3`,
    losing: `http://127.0.0.1:${losing.port}/v3`,
    untrusted: `https://127.0.0.1:${untrusted.port}/v3`,
    certificate: credentials.cert.toString(),
    proxy: `http://127.0.0.1:${proxy.port}`,
    refusingProxy: `http://127.0.0.1:${refusingProxy.port}`,
    silent: `http://127.0.0.1:${silent.port}/v3`,
    async [Symbol.asyncDispose]() {
      for (const { close } of [late, losing, untrusted, proxy, refusingProxy, silent]) close();
    },
  };
}

async function listen(server: Server): Promise<{ readonly port: number; close(): void }> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

/** Starts a process that listens and is stopped then, and fills the queue of connections that the system keeps for it. */
async function startSilent(): Promise<{ readonly port: number; close(): void }> {
  const listening = `const server = require("node:net").createServer().listen(
    { host: "127.0.0.1", port: 0, backlog: 1 }, () => console.log(server.address().port));`;
  const child = spawn(process.execPath, ["-e", listening], { stdio: ["ignore", "pipe", "inherit"] });
  const [text] = await once(child.stdout, "data");
  const port = Number(text);
  child.kill("SIGSTOP");
  const sockets = new Set<Socket>();
  const close = (): void => {
    child.kill("SIGKILL");
    for (const socket of sockets) socket.destroy();
  };
  while (await connects(port, sockets));
  return { port, close };
}

/** Returns whether a server accepts one more connection within 0.2 s, which then stays open. */
async function connects(port: number, sockets: Set<Socket>): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  sockets.add(socket.on("error", () => {}));
  return once(socket, "connect", { signal: AbortSignal.timeout(200) }).then(
    () => true,
    () => false,
  );
}

async function selfSigned(directory: string): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const key = join(directory, "untrusted.key");
  const cert = join(directory, "untrusted.pem");
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const subject = [
    "-subj",
    "/CN=127.0.0.1",
    "-addext",
    "subjectAltName=IP:127.0.0.1",
    "-addext",
    "basicConstraints=critical,CA:FALSE",
  ];
  await promisify(execFile)("openssl", ["req", ...kind, ...subject, "-keyout", key, "-out", cert]);
  return { key: await readFile(key), cert: await readFile(cert) };
}

const respondLate: RequestListener = (request, response) => {
  if (isPreflight(request.method, response)) return;
  setTimeout(() => respond(request, response), 300);
};

const respond: RequestListener = ({ url = "" }, response) => {
  response.end(JSON.stringify({ device: { id: url.split("/").at(-1) } }));
};

/** Lets pages of other origins use a server, and ends the request with which a browser asks whether they may. */
function isPreflight(method: string | undefined, response: ServerResponse): boolean {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Allow-Headers", "x-enapter-auth-token");
  response.setHeader("Access-Control-Allow-Methods", "GET, DELETE");
  if (method !== "OPTIONS") return false;
  response.end();
  return true;
}

function loseAndCount(): RequestListener {
  const counts = new Map<string, number>();
  return ({ method, url = "", socket }, response) => {
    if (isPreflight(method, response)) return;
    const count = counts.get(url) ?? 0;
    if (method === "GET") {
      response.end(JSON.stringify({ device: { id: String(count) } }));
    } else {
      counts.set(url, count + 1);
      socket.destroy();
    }
  };
}

/** A request for plain HTTP comes with the whole URL. */
const forward: RequestListener = ({ url = "", method, headers }, response) => {
  const outgoing = send(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on("error", () => response.destroy());
  outgoing.end();
};

function tunnel({ url = "" }: { readonly url?: string }, socket: Socket): void {
  const { hostname, port } = new URL(`http://${url}`);
  const server = connect(Number(port), hostname, () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    server.pipe(socket).pipe(server);
  });
  server.on("error", () => socket.destroy());
  socket.on("error", () => server.destroy());
}

const refuse: RequestListener = (_, response) => {
  response.writeHead(407, { "Proxy-Authenticate": "Basic" }).end();
};

function refuseTunnel(_: unknown, socket: Socket): void {
  socket.end("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n");
}
