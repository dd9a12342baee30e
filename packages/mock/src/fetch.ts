import type { Answer } from "./answers.ts";
import { Engine } from "./engine.ts";
import type { MockOptions } from "./options.ts";
import type { RequestRecorder } from "./recorder.ts";

/** A `fetch` that is answered by the mock, with what a test wants to look at. */
export interface MockFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Base URL of the mocked Cloud. The host does not matter to the mock, only the path does. */
  readonly url: string;
  /** Base URL of the mocked Gateway. */
  readonly gatewayUrl: string;
  /** The token that requests must carry. */
  readonly token: string;
  /** What came in. */
  readonly requests: RequestRecorder;
}

/**
 * Makes a `fetch` function that is a whole mock Enapter with state of its own, without a port.
 * It rejects only as `fetch` does: for a request that cannot be made, or one that is aborted.
 */
export function createMockFetch(options: MockOptions = {}): MockFetch {
  const engine = new Engine(options);
  const { token, requests, basePaths } = engine;
  const [cloud = "", gateway = cloud] = basePaths;
  const mockFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { method, headers, signal } = request;
    const url = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
    const answer = await engine.handle({ method, url, headers, body });
    signal.throwIfAborted();
    return toResponse(answer, request.url);
  };
  return Object.assign(mockFetch, {
    url: `https://api.enapter.com${cloud}`,
    gatewayUrl: `http://enapter-gateway.local${gateway}`,
    token,
    requests,
  });
}

function toResponse({ status, headers, body }: Answer, url: string): Response {
  const content =
    typeof body === "string" || body instanceof Uint8Array ? Uint8Array.from(bytesOf(body)) : streamOf(body);
  const response = new Response(content, { status, headers: headers.map(([name, value]) => [name, value]) });
  // A response that is made by hand has no URL, but clients show it in errors.
  Object.defineProperty(response, "url", { value: url });
  return response;
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
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
