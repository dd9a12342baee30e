import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Ticker } from "../core/clock.ts";
import { PortTakenError, Refusal } from "../core/errors.ts";
import { type EngineResponse, failedResponse, withHeaders } from "../core/response.ts";
import { Engine } from "../engine/engine.ts";
import type { Mock } from "../engine/mock.ts";
import type { MockOptions } from "../engine/options.ts";
import type { OpenApiDocument } from "../spec/document.ts";
import { Store } from "../state/store/store.ts";
import { ownResponse } from "./control.ts";
import { Gate } from "./gate.ts";
import {
  endWith,
  readRequestBody,
  sendResponse,
  serveWithoutUpgrade,
  toEngineRequest,
  unreadableRequest,
} from "./http.ts";
import type { CorsPolicy } from "./names.ts";
import { StateFile } from "./state-file.ts";
import { StreamServer } from "./upgrade.ts";

/** Options of the server. */
export interface MockServerOptions extends MockOptions {
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number;
  /** Address to listen on. Default `127.0.0.1`, which only this machine reaches. */
  readonly host?: string;
  /**
   * Paces the messages of WebSocket streams, one a second. Default: the clock when it stands still until it is
   * moved, else timers of the machine.
   */
  readonly ticker?: Ticker;
  /**
   * Origins of pages that may use the server, besides those of this machine, such as `https://app.example.com` or `null`;
   * `*` for all, `false` for none. Default `[]`.
   */
  readonly cors?: CorsPolicy;
  /**
   * Names under which the server may be reached, besides those of this machine and of the description. Checked only while it
   * listens on an address of this machine. Default `[]`.
   */
  readonly allowedHosts?: readonly string[];
  /** File that keeps the state: read at the start if it exists, written before the response to a change is sent, and at the end. */
  readonly stateFile?: string;
}

/** A running server. */
export interface MockServer extends Mock, AsyncDisposable {
  /** Base URL of the mocked Cloud, ends in `/v3`. */
  readonly url: string;
  /** Base URL of the mocked Gateway, ends in `/api/v3`. */
  readonly gatewayUrl: string;
  readonly host: string;
  readonly port: number;
  /**
   * Serves another description. Port, connections, state, clock, faults and records stay. A request that has arrived
   * and an open stream are served by the previous description until they end.
   * @param spec an OpenAPI 3.1 document, as parsed JSON.
   * @throws DescriptionError when it cannot be served; then nothing changes.
   */
  reload(spec: OpenApiDocument): void;
  /**
   * Stops listening and closes all connections, streams included. Calling it again has no effect.
   * @throws StateFileError when the state cannot be written.
   */
  close(): Promise<void>;
}

/**
 * Starts a mock Enapter on a port of this machine.
 * @throws PortTakenError when the port is in use; other listening errors as Node.js throws them.
 * @throws StateFileError when the state file cannot be read.
 * @throws {RangeError} when an option has an invalid value.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const file = options.stateFile === undefined ? undefined : new StateFile(options.stateFile);
  const kept = file?.load((json) => Store.restore(json).snapshot()) ?? options.state;
  const engine: Engine = new Engine(kept === undefined ? options : { ...options, state: kept }, {
    ticker: options.ticker,
    changed: () => file?.save(engine.snapshot()),
  });
  const streams = new StreamServer(engine);
  const host = options.host ?? "127.0.0.1";
  const gate = new Gate(options.cors ?? [], host, options.allowedHosts ?? [], () => engine.description.spec.hosts);
  const server = createServer((incoming, outgoing) => {
    serve(engine, gate, options.log, incoming, outgoing)
      // The client has disconnected.
      .catch(() => outgoing.destroy());
  });
  server.on("upgrade", (incoming, socket, head) => {
    if (incoming.headers.upgrade?.toLowerCase() !== "websocket") serveWithoutUpgrade(server, incoming, socket, head);
    else upgrade(streams, gate, incoming, socket, head);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else endWith(socket, unreadableRequest(error));
  });
  const port = await listen(server, host, options.port ?? 0);
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const basePaths = (): readonly string[] => engine.description.spec.basePaths;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= closeAll(server, streams).then(() => file?.save(engine.snapshot()));
    return closing;
  };
  return {
    get url() {
      return `${origin}${basePaths()[0] ?? ""}`;
    },
    get gatewayUrl() {
      return `${origin}${basePaths()[1] ?? basePaths()[0] ?? ""}`;
    },
    host,
    port,
    token: engine.token,
    clock: engine.clock,
    requests: engine.requests,
    faults: engine.faults,
    snapshot: () => engine.snapshot(),
    reload: (spec) => engine.reload(spec),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function upgrade(streams: StreamServer, gate: Gate, incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
  const refusal = gate.refusalOf(incoming);
  if (refusal === undefined) {
    streams.upgrade(incoming, socket, head).catch((error) => endWith(socket, failedResponse(error)));
    return;
  }
  socket.on("error", () => socket.destroy());
  endWith(socket, refusal);
}

async function serve(
  engine: Engine,
  gate: Gate,
  log: MockOptions["log"],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const send = (response: EngineResponse): Promise<void> =>
    sendResponse(outgoing, withHeaders(response, ...gate.headersFor(incoming)));
  const refusal = gate.responseTo(incoming);
  if (refusal !== undefined) {
    incoming.resume();
    return sendResponse(outgoing, refusal);
  }
  try {
    const body = await readRequestBody(incoming);
    const request = toEngineRequest(incoming, body);
    const own = ownResponse(request, engine, () => gate.refusalOf(incoming), log);
    await send(own ?? (await engine.handle(request)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The rest of the body would be read as the next request.
    outgoing.setHeader("Connection", "close");
    await send(failedResponse(error));
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortTakenError(host, port, error) : error);
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

async function closeAll(server: Server, streams: StreamServer): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await streams.close();
  await closed;
}
