import { Agent, request } from "node:http";

/** A request of the load. */
export interface LoadRequest {
  readonly method: string;
  /** Path after the base URL. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, read to its end. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Sends requests over connections that are kept open. */
export class HttpLoad {
  readonly #agent: Agent;
  readonly #base: string;
  readonly #token: string;

  /**
   * @param base URL that every path follows.
   * @param connections how many connections at most.
   */
  constructor(base: string, token: string, connections: number) {
    this.#base = base;
    this.#token = token;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Sends a request and reads the whole answer. */
  send({ method, path, body, headers }: LoadRequest): Promise<Reply> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const sent = {
      "X-Enapter-Auth-Token": this.#token,
      ...(text === undefined ? {} : { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) }),
      ...headers,
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(this.#base + path, { method, agent: this.#agent, headers: sent }, (incoming) => {
        const parts: Buffer[] = [];
        incoming.on("data", (part: Buffer) => parts.push(part));
        incoming.on("end", () => resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
        incoming.on("error", reject);
      });
      outgoing.on("error", reject);
      outgoing.end(text);
    });
  }

  /** Closes the connections. */
  close(): void {
    this.#agent.destroy();
  }
}

/** Runs `work` for 0, 1, … `count` - 1, so many at once. */
export async function repeatInParallel(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
}
