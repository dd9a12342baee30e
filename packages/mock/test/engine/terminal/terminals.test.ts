import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { Terminals } from "../../../src/engine/terminal/terminals.ts";
import { type MockServer, SteppedClock, startMockServer } from "../../../src/index.ts";
import { testMock, token } from "../../support.ts";

const running: MockServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

interface Ticket {
  readonly channel_id: string;
  readonly token: string;
  readonly websocket_url: string;
}

async function start(): Promise<{ server: MockServer; clock: SteppedClock; ticket: Ticket }> {
  const clock = new SteppedClock("2026-01-14T12:00:00Z");
  const server = await startMockServer({ token, clock });
  running.push(server);
  const headers = { "X-Enapter-Auth-Token": token };
  const response = await fetch(`${server.url}/devices/gateway/run_terminal`, { method: "POST", headers });
  return { server, clock, ticket: (await response.json()) as Ticket };
}

const connect = (ticket: Ticket, bearer = ticket.token): WebSocket =>
  new WebSocket(ticket.websocket_url, bearer === "" ? {} : { headers: { Authorization: `Bearer ${bearer}` } });

/** Sends frames, and returns the words of the responses and the close code. */
async function converse(ticket: Ticket, frames: readonly (readonly unknown[])[]): Promise<[unknown[][], number]> {
  const socket = connect(ticket);
  const received: unknown[][] = [];
  socket.on("message", (data) => received.push(JSON.parse(JSON.parse(String(data)).data)));
  socket.once("open", () => {
    for (const words of frames) {
      socket.send(JSON.stringify({ channel: ticket.channel_id, data: JSON.stringify(words) }));
    }
  });
  const code = await new Promise<number>((resolve, reject) => {
    socket.once("close", resolve);
    socket.once("error", reject);
  });
  return [received, code];
}

function statusOf(socket: WebSocket): Promise<number | undefined> {
  return new Promise((resolve) => {
    socket.on("error", () => {});
    socket.once("open", () => resolve(101));
    socket.once("unexpected-response", (_request, response) => resolve(response.statusCode));
  });
}

test("a session on the gateway uses the frames of the description until its end", async () => {
  const { server, ticket } = await start();
  expect(ticket.websocket_url).toMatch(new RegExp(`^ws://127\\.0\\.0\\.1:${server.port}/terminal/`));
  const [received, code] = await converse(ticket, [
    ["ping"],
    ["set_size", 40, 120],
    ["keepalive_ping"],
    ["stdin", "stty\n"],
    ["stdin", "exit\r"],
  ]);
  expect(received).toEqual([
    ["stdin", "root@gateway:~# "],
    ["stdin", "stty\r\nrows 40; columns 120\r\nroot@gateway:~# "],
    ["stdin", "exit\r\n"],
    ["exit"],
  ]);
  expect(code).toBe(1000);
});

test("only its own token opens a session, and only once", async () => {
  const { server, ticket } = await start();
  expect(await statusOf(connect(ticket, ""))).toBe(401);
  expect(await statusOf(connect(ticket, token))).toBe(403);
  expect(await statusOf(connect({ ...ticket, websocket_url: `${ticket.websocket_url}-other` }))).toBe(404);
  expect(await statusOf(connect(ticket))).toBe(101);
  expect(await statusOf(connect(ticket))).toBe(404);
  expect(JSON.stringify([...server.requests])).not.toContain(ticket.token);
});

test("a session without a connection is removed after a minute", () => {
  const terminals = new Terminals();
  const opened = new Date("2026-01-14T12:00:00Z");
  const host = { hostname: "gateway", startedAt: opened };
  const ticket = terminals.open(host, () => "one", "https://api.enapter.com", opened);
  expect(ticket.websocket_url).toBe("wss://api.enapter.com/terminal/one");
  const url = new URL(ticket.websocket_url);
  const request = {
    method: "GET",
    url,
    headers: new Headers({ Authorization: `Bearer ${ticket.token}` }),
    body: new Uint8Array(),
  };
  expect(() => terminals.connect(request, new Date(opened.getTime() + 60_001))).toThrow(
    expect.objectContaining({ status: 404 }),
  );
});

test.each(["no JSON", '{"channel": "other", "data": "[\\"ping\\"]"}', '{"data": "[\\"ping\\"]"}', "null"])(
  "the frame %s ends the session",
  async (frame) => {
    const { ticket } = await start();
    const socket = connect(ticket);
    socket.once("open", () => socket.send(frame));
    expect(await new Promise((resolve) => socket.once("close", resolve))).toBe(1008);
  },
);

test("a client that is silent for 90 s is disconnected, one that sends keep-alives is not", async () => {
  const { clock, ticket } = await start();
  const socket = connect(ticket);
  await new Promise((resolve) => socket.once("open", resolve));
  const say = async (...words: unknown[]) => {
    const responded = new Promise((resolve) => socket.once("message", resolve));
    socket.send(JSON.stringify({ channel: ticket.channel_id, data: JSON.stringify(words) }));
    await responded;
  };
  for (let minute = 0; minute < 5; minute += 1) {
    await say("ping");
    clock.advance("1m");
  }
  await say("ping");
  const closed = new Promise((resolve) => socket.once("close", resolve));
  clock.advance("2m");
  expect(await closed).toBe(1001);
});

test.each([
  ["electrolyser-1", "NO_TERMINAL"],
  ["none", "DEVICE_NOT_FOUND"],
])("%s has no terminal", async (device, code) => {
  const { json } = await testMock().send("POST", `/devices/${device}/run_terminal`);
  expect(json.errors[0].code).toBe(code);
});
