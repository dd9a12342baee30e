/**
 * Loaded before the suite: leaves of Node.js what React Native has. Its `fetch` is an `XMLHttpRequest`: it reads the whole body, has no
 * streams and tells nothing of a failure.
 */

interface Incoming extends AsyncIterable<Uint8Array> {
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Outgoing {
  on(event: "response", listener: (response: Incoming) => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  end(body?: unknown): void;
}

interface Http {
  request(url: string, options: object): Outgoing;
}

const { process, Buffer } = globalThis as unknown as {
  process: { getBuiltinModule(name: string): Http };
  Buffer: { concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> };
};

/** A response without `body`. */
async function wholeResponse(url: string, init: RequestInit): Promise<Partial<Response>> {
  const { body, signal, method } = init;
  const headers: Record<string, string> = Object.fromEntries(new Headers(init.headers).entries());
  if (body instanceof Blob && body.type !== "") headers["content-type"] = body.type;
  const response = await new Promise<Incoming>((resolve, reject) => {
    const { request } = process.getBuiltinModule(url.startsWith("https:") ? "https" : "http");
    const outgoing = request(url, { method, headers, signal }).on("response", resolve).on("error", reject);
    if (body instanceof Blob) body.arrayBuffer().then((bytes) => outgoing.end(new Uint8Array(bytes)), reject);
    else outgoing.end(body ?? undefined);
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of response) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const text = (): string => new TextDecoder().decode(bytes);
  return {
    ok: response.statusCode < 300,
    status: response.statusCode,
    statusText: response.statusMessage,
    headers: new Headers(response.headers),
    url,
    text: async () => text(),
    json: async () => JSON.parse(text()),
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
  };
}

Object.assign(globalThis, {
  async fetch(url: string, init: RequestInit = {}) {
    try {
      return await wholeResponse(url, init);
    } catch {
      throw init.signal?.aborted
        ? Object.assign(new Error("Aborted"), { name: "AbortError" })
        : new TypeError("Network request failed");
    }
  },
});

// They are loaded when they are first used, and then need what is missing from here on.
new Response();

const missing = [
  "WebSocket",
  "ReadableStream",
  "WritableStream",
  "TransformStream",
  "TextDecoderStream",
  "DecompressionStream",
  "DOMException",
  "structuredClone",
  "crypto",
];
for (const name of missing) Reflect.deleteProperty(globalThis, name);
Reflect.deleteProperty(URL, "canParse");
for (const name of ["any", "timeout"]) Reflect.deleteProperty(AbortSignal, name);
