import { strToU8, zipSync } from "fflate";
import type { Clock, Ticker } from "../src/core/clock.ts";
import type { MockOptions } from "../src/engine/options.ts";
import { createMockFetch, type MockFetch } from "../src/fetch/fetch.ts";
import { loadSpec } from "../src/spec/load.ts";

export const token = "example-token";
export const harbourId = "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11";
export const otherSiteId = "d27c6a40-91b5-4e1f-8c3d-0b7f4a6e2915";
export const batteryId = "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02";
export const start = Date.parse("2026-01-14T12:00:00Z");

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  milliseconds = start;
  now(): Date {
    return new Date(this.milliseconds);
  }
  advance(seconds: number): void {
    this.milliseconds += seconds * 1000;
  }
}

/** A ticker that ticks when the test says so. */
export class TestTicker implements Ticker {
  readonly ticks = new Set<() => void>();
  every(_milliseconds: number, tick: () => void): () => void {
    this.ticks.add(tick);
    return () => this.ticks.delete(tick);
  }
  tick(): void {
    for (const tick of this.ticks) tick();
  }
}

/** The published description as plain JSON that a test may change. */
export function specCopy(): { openapi: string; paths: Record<string, unknown> } {
  return structuredClone(loadSpec().document.root) as { openapi: string; paths: Record<string, unknown> };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into responses of every operation.
  readonly json: any;
}

export interface Sending {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A mock with a frozen clock, and a short way to send requests to it. */
export function testMock(options: MockOptions = {}): {
  clock: TestClock;
  mock: MockFetch;
  send: (method: string, path: string, sending?: Sending) => Promise<Reply>;
} {
  const clock = new TestClock();
  const mock = createMockFetch({ token, clock, ...options });
  const send = async (method: string, path: string, { body, headers }: Sending = {}): Promise<Reply> => {
    const response = await mock(mock.url + path, {
      method,
      headers: { "X-Enapter-Auth-Token": token, ...headers },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body.slice() : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type") === "application/json";
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
  };
  return { clock, mock, send };
}

/** The archive of a small blueprint. */
export function blueprintArchive(
  manifest: string = blueprintManifest,
  files: Record<string, string> = {},
): Uint8Array<ArrayBuffer> {
  const all = { "manifest.yml": manifest, "main.lua": "enapter.log('hello')\n", ...files };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]))).slice();
}

/** The manifest in it: a lamp. */
export const blueprintManifest = `blueprint_spec: device/3.0
display_name: Lamp
runtime:
  type: lua
  options:
    file: main.lua
properties:
  maker: { type: string, display_name: Maker }
telemetry:
  brightness: { type: float, display_name: Brightness, unit: "%", implements: lib.lamp.brightness }
  mood:
    type: string
    display_name: Mood
    enum:
      calm: { display_name: Calm, color: green }
      bright: { display_name: Bright }
commands:
  blink:
    display_name: Blink
    group: main
    aliases: flash
    arguments:
      times: { display_name: Times, type: integer, required: true, min: 1, max: 5 }
command_groups:
  main: { display_name: Main }
`;
