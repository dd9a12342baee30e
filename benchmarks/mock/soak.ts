import { once } from "node:events";
import { WebSocket } from "ws";
import { type ServedMock, serveMock } from "./child.ts";
import { HttpLoad, type LoadRequest, repeatInParallel } from "./http.ts";
import type { MemoryReport } from "./served.ts";

/** Amount of load. */
export interface SoakOptions {
  /** Requests that are measured. */
  readonly requests: number;
  /** WebSocket connections, open at the same time. */
  readonly sockets: number;
}

/** Result of the load. */
export interface SoakReport {
  /** Requests and WebSocket messages that were not answered as they should have been, each as a text. */
  readonly errors: readonly string[];
  readonly requests: number;
  /** Messages that came over all WebSocket connections. */
  readonly messages: number;
  readonly seconds: number;
  readonly before: MemoryReport;
  readonly after: MemoryReport;
}

const devices = ["battery-rack-1", "electrolyser-1", "pv-inverter", "fuel-cell", "grid-meter", "weather-feed"];

/** Requests that leave the state as it was. */
const reads: readonly ((device: string) => LoadRequest)[] = [
  () => ({ method: "GET", path: "/sites" }),
  () => ({ method: "GET", path: "/devices?expand=connectivity,raised_alert_names&limit=5" }),
  (device) => ({ method: "GET", path: `/devices/${device}?expand=manifest,properties,communication` }),
  (device) => ({ method: "GET", path: `/devices/${device}/telemetry` }),
  (device) => ({ method: "GET", path: `/telemetry/latest?devices[${device}]=alerts` }),
  (device) => ({ method: "GET", path: `/devices/${device}/logs?limit=10&order=RECEIVED_AT_DESC` }),
  (device) => ({ method: "GET", path: `/devices/${device}/command_executions?order=CREATED_AT_DESC&limit=5` }),
  (device) => ({
    method: "POST",
    path: "/telemetry/query_timeseries",
    headers: { Accept: "text/csv" },
    body: {
      from: "2026-01-01T00:00:00Z",
      to: "2026-01-01T01:00:00Z",
      granularity: "1m",
      telemetry: [{ device, attribute: ["alerts", "status"] }],
    },
  }),
];

/** Seconds of streaming that are measured; a message comes once a second. */
const streamed = 3;

/** Puts a mock server under load, and compares its memory before and after. */
export async function soak({ requests, sockets }: SoakOptions): Promise<SoakReport> {
  await using mock = await serveMock();
  const load = new HttpLoad(mock.url, mock.token, 64);
  const errors: string[] = [];
  const { sites } = JSON.parse((await load.send({ method: "GET", path: "/sites" })).text) as {
    sites: { id: string }[];
  };
  const site = sites[0]?.id ?? "";
  const run = async (count: number): Promise<void> => {
    await repeatInParallel(count, 64, (index) => mixed(load, site, index, errors));
  };
  // Everything is compiled and every buffer has its size before the first measurement.
  await run(Math.max(2000, Math.round(requests / 10)));
  await stream(mock, Math.min(sockets, 100), errors);
  const before = await mock.memory();
  const started = performance.now();
  await run(requests);
  const messages = await stream(mock, sockets, errors);
  const seconds = (performance.now() - started) / 1000;
  load.close();
  return { errors, requests, messages, seconds, before, after: await mock.memory() };
}

/** One step of the mix; one in eight creates something and takes it away again, in five requests. */
async function mixed(load: HttpLoad, site: string, index: number, errors: string[]): Promise<void> {
  const device = devices[index % devices.length] ?? "";
  if (index % 8 !== 7) {
    await demand(load, reads[index % reads.length]?.(device), 200, errors);
    return;
  }
  const rules = `/sites/${site}/rule_engine/rules`;
  const slug = `soak-${index}`;
  const script = { code: "ZW5hcHRlci5sb2coInRpY2siKQo=", runtime_version: "V3" };
  await demand(load, { method: "POST", path: rules, body: { slug, script } }, 200, errors);
  await demand(load, { method: "POST", path: `${rules}/${slug}/disable` }, 200, errors);
  await demand(load, { method: "DELETE", path: `${rules}/${slug}` }, 200, errors);
  await demand(load, { method: "GET", path: `${rules}/${slug}` }, 404, errors);
  await demand(load, { method: "GET", path: `/devices?limit=${index}x` }, 400, errors);
}

async function demand(load: HttpLoad, call: LoadRequest | undefined, status: number, errors: string[]): Promise<void> {
  if (call === undefined) return;
  const name = `${call.method} ${call.path}`;
  try {
    const reply = await load.send(call);
    if (reply.status !== status) errors.push(`${name}: ${reply.status} ${reply.text.slice(0, 200)}`);
  } catch (error) {
    errors.push(`${name}: ${String(error)}`);
  }
}

/** Opens the connections, lets them receive for a while, and closes them. */
async function stream({ url, token }: ServedMock, sockets: number, errors: string[]): Promise<number> {
  let messages = 0;
  const open: WebSocket[] = [];
  await repeatInParallel(sockets, 50, async (index) => {
    const path = index % 2 === 0 ? "telemetry" : "logs";
    const socket = new WebSocket(`${url.replace("http", "ws")}/devices/${devices[index % devices.length]}/${path}`, {
      headers: { "X-Enapter-Auth-Token": token },
    });
    socket.on("message", () => {
      messages += 1;
    });
    socket.on("error", (error) => errors.push(`stream: ${error.message}`));
    open.push(socket);
    await once(socket, "open").catch(() => undefined);
  });
  const telemetry = Math.ceil(sockets / 2);
  const wanted = telemetry * streamed;
  const deadline = performance.now() + (streamed + 30) * 1000;
  while (messages < wanted && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  if (messages < wanted) errors.push(`stream: ${messages} messages on ${sockets} connections, not ${wanted}`);
  const cut = open.filter(({ readyState }) => readyState !== WebSocket.OPEN).length;
  if (cut > 0) errors.push(`stream: ${cut} connections did not stay open`);
  await Promise.all(
    open.map(async (socket) => {
      const closed = once(socket, "close");
      socket.close();
      await closed;
    }),
  );
  return messages;
}
