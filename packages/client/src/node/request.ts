import type { Readable } from "node:stream";
import { acceptedCodings } from "./content-coding.ts";
import { requestBody } from "./request-body.ts";

/** Request for undici. */
export interface DispatchRequest {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string | Uint8Array | Readable | null;
  /** True when it may be pipelined. */
  readonly idempotent: boolean;
  /** True when others have to wait for the head of its response. */
  readonly blocking: boolean;
  /** In milliseconds; `0` for no limit. */
  readonly headersTimeout: number;
}

/**
 * The request for undici.
 * @throws {TypeError} when `fetch` would not send it either. The error shows no header, one is the token.
 */
export function dispatchRequest(url: URL, init: RequestInit): DispatchRequest {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new TypeError(`${url.protocol} is not HTTP.`);
  if (url.username !== "" || url.password !== "") throw new TypeError("The URL has credentials in it.");
  const method = requestMethod(init.method ?? "GET");
  const isSafe = method === "GET" || method === "HEAD";
  if (isSafe && init.body !== undefined && init.body !== null) throw new TypeError(`${method} has no body.`);
  const body = requestBody(init.body);
  const headers = new HeaderList(init.headers);
  headers.default("accept", "*/*");
  headers.default("accept-encoding", acceptedCodings(url.protocol));
  headers.default("user-agent", "node");
  headers.default("content-type", body.type);
  headers.default("content-length", body.length?.toString());
  return {
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers: headers.list,
    body: body.content,
    idempotent: isSafe,
    blocking: !isSafe,
    // The signal limits the time of a response: a limit here would contradict `timeout: 0` of the client.
    headersTimeout: 0,
  };
}

function requestMethod(given: string): string {
  const method = given.toUpperCase();
  if (/^(CONNECT|TRACE|TRACK)$/.test(method)) throw new TypeError(`${method} is not a method for fetch.`);
  return /^(DELETE|GET|HEAD|OPTIONS|POST|PUT)$/.test(method) ? method : given;
}

/** Headers in the order in which they are given, names in lower case. undici checks them. */
class HeaderList {
  readonly list: string[] = [];

  constructor(given: RequestInit["headers"]) {
    if (given === undefined) return;
    if (Symbol.iterator in given) for (const [name = "", value = ""] of given as string[][]) this.#add(name, value);
    else for (const name in given) this.#add(name, (given as Record<string, string>)[name] as string);
  }

  /** Adds a header unless there is one of this name. */
  default(name: string, value: string | undefined): void {
    if (value === undefined) return;
    for (let at = 0; at < this.list.length; at += 2) if (this.list[at] === name) return;
    this.list.push(name, value);
  }

  #add(name: string, value: string): void {
    this.list.push(name.toLowerCase(), value);
  }
}
