import { constants } from "node:os";
import type { MockClock } from "../core/clock.ts";
import { bytesOfBody, firstHalf, slowly } from "../core/delivery.ts";
import type { EngineResponse } from "../core/response.ts";
import { Engine } from "../engine/engine.ts";
import type { FaultInjector } from "../engine/faults/injector.ts";
import type { MockOptions, MockState } from "../engine/options.ts";
import type { RequestRecorder } from "../engine/parts/record.ts";

/** A `fetch` that is answered by the mock, with what a test wants to look at. */
export interface MockFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Base URL of the mocked Cloud. The host does not matter to the mock, only the path does. */
  readonly url: string;
  /** Base URL of the mocked Gateway. */
  readonly gatewayUrl: string;
  /** The token that requests must carry. */
  readonly token: string;
  /** The time of the mock, which can be moved forward. */
  readonly clock: MockClock;
  /** What came in. */
  readonly requests: RequestRecorder;
  /** What goes wrong, by plan. */
  readonly faults: FaultInjector;
  /** The state as it is now, for the option `state` of another mock. */
  snapshot(): MockState;
}

/**
 * Makes a `fetch` function that is a whole mock Enapter with state of its own, without a port.
 * It rejects only as `fetch` does: for a request that cannot be made, or one that is aborted.
 */
export function createMockFetch(options: MockOptions = {}): MockFetch {
  const engine = new Engine(options);
  const { token, clock, requests, faults } = engine;
  const [cloud = "", gateway = cloud] = engine.description.spec.basePaths;
  const mockFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    // A `Request` follows the signal only as long as it is not collected, and refuses one of another realm, such as that of jsdom.
    const { signal: given, ...rest } = init ?? {};
    const signal = given === undefined ? signalOf(input) : (given ?? undefined);
    const request = new Request(input, rest);
    throwIfAborted(signal);
    const { method, headers } = request;
    const url = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
    throwIfAborted(signal);
    const answer = await unlessAborted(engine.handle({ method, url, headers, body }), signal);
    return toResponse(answer, request, signal);
  };
  return Object.assign(mockFetch, {
    url: `https://api.enapter.com${cloud}`,
    gatewayUrl: `http://enapter-gateway.local${gateway}`,
    token,
    clock,
    requests,
    faults,
    snapshot: () => engine.snapshot(),
  });
}

function signalOf(input: string | URL | Request): AbortSignal | undefined {
  return typeof input === "string" || !("signal" in input) ? undefined : input.signal;
}

/** @throws the reason of a signal that has aborted, as `fetch` does; a TypeError when it is none. */
function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal === undefined) return;
  if (typeof signal.aborted !== "boolean") throw new TypeError("`signal` has to be an AbortSignal.");
  if (signal.aborted) throw signal.reason;
}

async function unlessAborted(
  answer: Promise<EngineResponse>,
  signal: AbortSignal | undefined,
): Promise<EngineResponse> {
  if (signal === undefined) return answer;
  let stop = (): void => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Statuses whose answers have no body. */
const withoutBody = new Set([204, 205, 304]);

function toResponse(answer: EngineResponse, { url, method }: Request, signal: AbortSignal | undefined): Response {
  const { status, body, delivery } = answer;
  if (delivery === "dropped") throw connectionReset();
  const headers = new Headers();
  for (const [name, value] of answer.headers) headers.append(name, value);
  if (isWhole(body)) headers.set("Content-Length", String(bytesOfBody(body).byteLength));
  const response = new Response(withoutBody.has(status) || method === "HEAD" ? null : contentOf(answer, signal), {
    status,
    headers,
  });
  // A response that is made by hand has no URL, but clients show it in errors.
  Object.defineProperty(response, "url", { value: url });
  return response;
}

type Content = ConstructorParameters<typeof Response>[0];

function contentOf({ body, delivery }: EngineResponse, signal: AbortSignal | undefined): Content {
  if (delivery === "slow") return ReadableStream.from(slowly(bytesOfBody(body), signal));
  if (delivery === "truncated") return brokenStream(firstHalf(bytesOfBody(body)));
  return isWhole(body) ? bytesOfBody(body) : streamOf(body);
}

function isWhole(body: EngineResponse["body"]): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}

/**
 * Returns the error that `fetch` of Node.js rejects with when the server closes the connection. It has `code` and `errno`
 * of its own: msw takes an error that has both for a failed connection, and makes a response with status 500 of others.
 */
function connectionReset(): TypeError {
  const reset = { code: "ECONNRESET", errno: -constants.errno.ECONNRESET };
  const cause = Object.assign(new Error("socket hang up"), reset);
  return Object.assign(new TypeError("fetch failed", { cause }), reset);
}

function brokenStream(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new TypeError("terminated", { cause: connectionReset().cause }));
      else controller.enqueue(bytes);
      isSent = true;
    },
  });
}

function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void iterator.return?.(),
  });
}
