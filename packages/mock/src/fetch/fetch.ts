import type { EngineResponse } from "../core/response.ts";
import { Engine } from "../engine/engine.ts";
import type { Mock } from "../engine/mock.ts";
import type { MockOptions } from "../engine/options.ts";
import { toResponse } from "./response.ts";

/** A `fetch` function over a mock, with access to its requests, faults, clock and state. */
export interface MockFetch extends Mock {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Base URL of the mocked Cloud. The mock ignores the host and uses only the path. */
  readonly url: string;
  /** Base URL of the mocked Gateway. */
  readonly gatewayUrl: string;
}

/**
 * Creates a `fetch` function that is a whole mock Enapter with a state of its own, without a port.
 * It rejects only as `fetch` does: for an invalid request, or one that is aborted.
 */
export function createMockFetch(options: MockOptions = {}): MockFetch {
  const engine = new Engine(options);
  const { token, clock, requests, faults } = engine;
  const [cloud = "", gateway = cloud] = engine.description.spec.basePaths;
  const mockFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    // A `Request` follows the signal only until it is collected, and refuses one of another realm, such as that of jsdom.
    const { signal: given, ...rest } = init ?? {};
    const signal = given === undefined ? signalOf(input) : (given ?? undefined);
    const request = new Request(input, rest);
    throwIfAborted(signal);
    const { method, headers } = request;
    const url = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
    throwIfAborted(signal);
    const response = await unlessAborted(engine.handle({ method, url, headers, body }), signal);
    return toResponse(response, request, signal);
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

/** Throws the reason of an aborted signal, as `fetch` does; a TypeError when it is not a signal. */
function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal === undefined) return;
  if (typeof signal.aborted !== "boolean") throw new TypeError("`signal` has to be an AbortSignal.");
  if (signal.aborted) throw signal.reason;
}

async function unlessAborted(
  response: Promise<EngineResponse>,
  signal: AbortSignal | undefined,
): Promise<EngineResponse> {
  if (signal === undefined) return response;
  let stop = (): void => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([response, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
