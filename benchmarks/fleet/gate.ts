// A mock server behind a gate that answers 429 to more requests than it allows, in a process of its own. It tells its URL.
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { startMockServer } from "@enapter/http-api-mock";
import { TokenBucket } from "./bucket.ts";

/** Counts of the gate. */
export interface GateReport {
  readonly requests: number;
  /** Number of requests that were refused with 429. */
  readonly refused: number;
  /** The most requests that waited for their answer at a time. */
  readonly peak: number;
}

const [rate = "", burst = "", latency = ""] = process.argv.slice(2);
const mock = await startMockServer({ token: "example-token", latency: Number(latency) });
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const bucket = new TokenBucket(Number(rate), Number(burst));
const refusal = JSON.stringify({ errors: [{ code: "TOO_MANY_REQUESTS", message: "There are too many requests." }] });
let [requests, refused, inFlight, peak] = [0, 0, 0, 0];

function serve(incoming: IncomingMessage, outgoing: ServerResponse): void {
  requests += 1;
  inFlight += 1;
  peak = Math.max(peak, inFlight);
  outgoing.on("close", () => {
    inFlight -= 1;
  });
  if (bucket.take(performance.now())) pass(incoming, outgoing);
  else {
    refused += 1;
    outgoing.writeHead(429, { "Content-Type": "application/json", "Retry-After": "1" }).end(refusal);
  }
}

function pass({ method, url, headers }: IncomingMessage, outgoing: ServerResponse): void {
  const options = { host: mock.host, port: mock.port, agent, method, path: url, headers };
  request(options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  })
    .on("error", () => outgoing.destroy())
    .end();
}

const server = createServer(serve).listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(mock.url.replace(`:${mock.port}`, `:${port}`));
});
process.on("message", () => process.send?.({ requests, refused, peak } satisfies GateReport));
process.on("disconnect", () => process.exit());
