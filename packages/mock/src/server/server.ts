import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Clock, realTicker, type Ticker } from "../clock.ts";
import { Engine } from "../engine.ts";
import { PortTakenError } from "../errors.ts";
import type { FaultInjector } from "../faults/injector.ts";
import type { MockOptions } from "../options.ts";
import type { RequestRecorder } from "../recorder.ts";
import { readBody, sendAnswer, toEngineRequest } from "./http.ts";
import { StreamServer } from "./upgrade.ts";

/** Options of the server. */
export interface MockServerOptions extends MockOptions {
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number;
  /** Address to listen on. Default `127.0.0.1`, which only this machine reaches. */
  readonly host?: string;
  /** What paces the messages of WebSocket streams, one a second. Default: a `SteppedClock` itself, else timers of the machine. */
  readonly ticker?: Ticker;
}

/** A running mock. */
export interface MockServer extends AsyncDisposable {
  /** Base URL of the mocked Cloud, ends in `/v3`. */
  readonly url: string;
  /** Base URL of the mocked Gateway, ends in `/api/v3`. */
  readonly gatewayUrl: string;
  readonly host: string;
  readonly port: number;
  /** The token that requests must carry. */
  readonly token: string;
  /** What came in. */
  readonly requests: RequestRecorder;
  /** What goes wrong, by plan. */
  readonly faults: FaultInjector;
  /** Stops listening and closes what is open, streams included. Calling it again does nothing more. */
  close(): Promise<void>;
}

/**
 * Starts a mock Enapter on a port of this machine.
 * @throws PortTakenError when the port is in use; any other error of listening as Node gives it.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const engine = new Engine(options);
  const streams = new StreamServer(engine, options.ticker ?? pacemaker(options.clock));
  const server = createServer((incoming, outgoing) => {
    readBody(incoming)
      .then((body) => engine.handle(toEngineRequest(incoming, body)))
      .then((answer) => sendAnswer(outgoing, answer))
      // The client has gone away; there is nobody to tell.
      .catch(() => outgoing.destroy());
  });
  server.on("upgrade", (incoming, socket, head) => {
    streams.upgrade(incoming, socket, head).catch(() => socket.destroy());
  });
  const host = options.host ?? "127.0.0.1";
  const port = await listen(server, host, options.port ?? 0);
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const [cloud = "", gateway = cloud] = engine.basePaths;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= closeAll(server, streams);
    return closing;
  };
  return {
    url: `${origin}${cloud}`,
    gatewayUrl: `${origin}${gateway}`,
    host,
    port,
    token: engine.token,
    requests: engine.requests,
    faults: engine.faults,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A clock that is moved by hand paces the streams, too. */
function pacemaker(clock: Clock | undefined): Ticker {
  return clock !== undefined && "every" in clock ? (clock as Clock & Ticker) : realTicker;
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
