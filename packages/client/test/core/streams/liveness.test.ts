import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watch } from "../../../src/core/streams/liveness.ts";
import { openSocket } from "../../../src/core/streams/socket.ts";
import { ConnectionError } from "../../../src/errors/index.ts";
import { requestInfo } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { FakeWebSocket } from "../../support/web-socket.ts";

/** A WebSocket as that of the `ws` package: it can ping. */
class PingingWebSocket extends FakeWebSocket {
  pings = 0;
  terminated = false;
  readonly #listeners = new Map<string, () => void>();

  ping(): void {
    this.pings += 1;
  }

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }

  control(event: "ping" | "pong"): void {
    this.#listeners.get(event)?.();
  }

  terminate(): void {
    this.terminated = true;
  }
}

const socket = () => new PingingWebSocket("wss://cloud.example", { headers: {} });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("heartbeat", () => {
  const options = { heartbeat: 1000, idleTimeout: 0 };

  test("arms nothing where the WebSocket cannot be listened to", () => {
    const server = Object.assign(socket(), {
      on() {
        throw new Error("no events");
      },
    });
    expect(() => watch(server, { ...options, idleTimeout: 1000 }, () => {})).toThrow("no events");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that cannot ping is no sign of life, and ends no process", () => {
    const server = Object.assign(socket(), {
      ping() {
        throw new Error("not open");
      },
    });
    const onSilent = vi.fn();
    watch(server, options, onSilent);
    vi.advanceTimersByTime(1000);
    expect(onSilent.mock.calls).toEqual([["it takes no ping"]]);
  });

  test("pings, and is content with pongs, pings of the server and messages", () => {
    const server = socket();
    const onSilent = vi.fn();
    const liveness = watch(server, options, onSilent);
    vi.advanceTimersByTime(1000);
    server.control("pong");
    vi.advanceTimersByTime(1000);
    server.control("ping");
    vi.advanceTimersByTime(1000);
    liveness.heard();
    vi.advanceTimersByTime(1000);
    expect(server.pings).toBe(4);
    expect(onSilent).not.toHaveBeenCalled();
    liveness.stop();
  });

  test("notices that nothing comes back, once", () => {
    const onSilent = vi.fn();
    watch(socket(), options, onSilent);
    vi.advanceTimersByTime(1999);
    expect(onSilent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(onSilent).toHaveBeenCalledExactlyOnceWith("no sign of life for 1000 ms");
  });

  test("does nothing where the WebSocket cannot ping", () => {
    const onSilent = vi.fn();
    watch(new FakeWebSocket("wss://cloud.example", { headers: {} }), options, onSilent);
    vi.advanceTimersByTime(10_000);
    expect(onSilent).not.toHaveBeenCalled();
  });
});

test("an idle stream is noticed, and every message puts it off", () => {
  const onSilent = vi.fn();
  const liveness = watch(socket(), { heartbeat: 0, idleTimeout: 1000 }, onSilent);
  vi.advanceTimersByTime(999);
  liveness.heard();
  vi.advanceTimersByTime(999);
  expect(onSilent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onSilent).toHaveBeenCalledExactlyOnceWith("no message for 1000 ms");
});

describe("without a limit of one's own", () => {
  const silence = (webSocket: FakeWebSocket, heartbeat: number) => {
    const onSilent = vi.fn();
    const liveness = watch(webSocket, { heartbeat, idleTimeout: undefined }, onSilent);
    vi.advanceTimersByTime(299_999);
    expect(onSilent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    vi.advanceTimersByTime(100);
    liveness.stop();
    return onSilent.mock.calls;
  };

  test("five minutes of silence end a socket that cannot ping", () => {
    const server = new FakeWebSocket("wss://cloud.example", { headers: {} });
    expect(silence(server, 1000)).toEqual([["no message for 300000 ms"]]);
  });

  test("and one that is told not to ping", () => {
    expect(silence(socket(), 0)).toEqual([["no message for 300000 ms"]]);
  });

  test("but none that is pinged", () => {
    const server = socket();
    const ping = vi.spyOn(server, "ping").mockImplementation(() => void setTimeout(() => server.control("pong"), 10));
    expect(silence(server, 1000)).toEqual([]);
    expect(ping.mock.calls.length).toBeGreaterThan(100);
  });
});

describe("a socket", () => {
  async function open() {
    const server = socket();
    const opening = openSocket({
      info: requestInfo,
      headers: {},
      signal: undefined,
      handshakeSignal: undefined,
      webSocket: () => server,
      heartbeat: 1000,
      idleTimeout: 0,
    });
    server.emit("open");
    return { server, opened: await opening };
  }

  test("whose other side is gone is ended, and that is a failed connection", async () => {
    const { server, opened } = await open();
    const reading = failure(opened.next());
    await vi.advanceTimersByTimeAsync(2000);
    const error = await reading;
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toContain("the stream is dead: no sign of life for 1000 ms");
    expect(server.terminated).toBe(true);
  });

  test("that is closed is not watched any more", async () => {
    const { opened } = await open();
    opened.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
