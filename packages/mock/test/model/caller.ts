import { expect } from "vitest";
import { SteppedClock } from "../../src/core/clock.ts";
import { createMockFetch } from "../../src/fetch/fetch.ts";
import { start, token } from "../support.ts";
import { operationAt, violations } from "./contract.ts";

export interface Reply {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the tests reach into responses of every operation.
  readonly json: any;
}

/** The common fields of all pages of a list. */
export interface Walk<Item> {
  readonly items: Item[];
  readonly total: number | undefined;
}

/** A mock whose responses are all checked against the description. */
export class Caller {
  readonly clock = new SteppedClock(new Date(start));
  readonly #mock = createMockFetch({ token, clock: this.clock });
  /** Number of requests sent. */
  sent = 0;

  /** Sends a request; fails when the response is a 5xx or breaks the description. */
  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    this.sent += 1;
    const response = await this.#mock(this.#mock.url + path, {
      method,
      headers: { "X-Enapter-Auth-Token": token, ...headers },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body.slice() : JSON.stringify(body) }),
    });
    const { status } = response;
    const contentType = response.headers.get("content-type");
    const text = await readStart(response);
    const operation = operationAt(method, path.split("?")[0] ?? "");
    const request = `${method} ${path} ${body instanceof Uint8Array ? "<bytes>" : (JSON.stringify(body) ?? "")}`;
    expect(status, `${request}\n${text}`).toBeLessThan(500);
    if (operation !== undefined) {
      expect(violations(operation, status, contentType, text), `${request}\n${text.slice(0, 1000)}`).toEqual([]);
    }
    return { status, text, json: contentType === "application/json" ? JSON.parse(text) : undefined };
  }

  /** Sends a request that must succeed, and returns its body. */
  // biome-ignore lint/suspicious/noExplicitAny: as in Reply.
  async ok(method: string, path: string, body?: unknown): Promise<any> {
    const { status, text, json } = await this.send(method, path, body);
    expect(status, `${method} ${path} ${JSON.stringify(body) ?? ""}\n${text}`).toBe(200);
    return json;
  }

  /** Sends a request that must be refused with one of the statuses. */
  async refused(statuses: readonly number[], method: string, path: string, body?: unknown): Promise<void> {
    const { status, text } = await this.send(method, path, body);
    expect(statuses, `${method} ${path} ${JSON.stringify(body) ?? ""}: ${status}\n${text}`).toContain(status);
  }

  /** Reads all pages of a list, and checks that they do not overlap, are not too large, and cover all. */
  async walk<Item extends { id?: string }>(path: string, key: string, limit: number): Promise<Walk<Item>> {
    const items: Item[] = [];
    let total: number | undefined;
    for (;;) {
      const separator = path.includes("?") ? "&" : "?";
      const page = await this.ok("GET", `${path}${separator}offset=${items.length}&limit=${limit}`);
      const found = page[key] as Item[];
      expect(found.length).toBeLessThanOrEqual(limit);
      total = page.total_count as number | undefined;
      items.push(...found);
      if (found.length === 0) break;
    }
    const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size, `${path} repeats items`).toBe(ids.length);
    if (total !== undefined) expect(total, `total_count of ${path}`).toBe(items.length);
    return { items, total };
  }
}

/** Limit of bytes to read of a response, as odd time ranges may be very long. */
const longest = 500_000;

async function readStart(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > longest) break;
  }
  return text;
}
