import type { IncomingMessage } from "node:http";
import { type EngineResponse, errorResponse } from "../core/response.ts";
import { type CorsPolicy, hostNameFrom, originFrom } from "./names.ts";

/** Time for which a browser may keep the response to a preflight, in seconds. */
const preflightAge = "600";

/** Decides which pages may use the server and under which names it is reached. */
export class Gate {
  readonly #policy: CorsPolicy;
  readonly #isLocal: boolean;
  readonly #names: readonly string[];
  readonly #describedNames: () => readonly string[];

  /**
   * @param host the address that the server listens on. Names are checked only when it is one of this machine.
   * @param names further allowed host names.
   * @param describedNames returns the host names of the description.
   * @throws {RangeError} when an origin or a name is invalid.
   */
  constructor(policy: CorsPolicy, host: string, names: readonly string[], describedNames: () => readonly string[]) {
    this.#policy = typeof policy === "object" ? policy.map((text) => naming("cors", () => originFrom(text))) : policy;
    this.#names = names.map((text) => naming("allowedHosts", () => hostNameFrom(text)));
    this.#describedNames = describedNames;
    this.#isLocal = isLoopback(hostnameOf(host.includes(":") ? `[${host}]` : host));
  }

  /** Returns the response to a preflight or a refused request; undefined for all others. */
  responseTo(incoming: IncomingMessage): EngineResponse | undefined {
    const wrongHost = this.#wrongHost(incoming);
    if (wrongHost !== undefined) return wrongHost;
    const { origin } = incoming.headers;
    const method = incoming.headers["access-control-request-method"];
    if (incoming.method !== "OPTIONS" || origin === undefined || method === undefined) return undefined;
    if (!this.#allows(origin)) return foreignOrigin(origin);
    const wanted = incoming.headers["access-control-request-headers"];
    const isPrivate = incoming.headers["access-control-request-private-network"] === "true";
    const headers: [string, string][] = [
      ["Access-Control-Allow-Methods", method],
      ["Access-Control-Max-Age", preflightAge],
    ];
    if (typeof wanted === "string") headers.push(["Access-Control-Allow-Headers", wanted]);
    if (isPrivate) headers.push(["Access-Control-Allow-Private-Network", "true"]);
    return { status: 204, headers: [...this.headersFor(incoming), ...headers], body: "" };
  }

  /** Returns the headers that let a page read the response. */
  headersFor({ headers: { origin } }: IncomingMessage): [string, string][] {
    if (origin === undefined || this.#policy === false) return [];
    if (!this.#allows(origin)) return [["Vary", "Origin"]];
    return [
      ["Access-Control-Allow-Origin", origin],
      ["Access-Control-Expose-Headers", "*"],
      ["Vary", "Origin"],
    ];
  }

  /** Returns the response that refuses a handshake, or a request to the mock itself, by its origin; undefined when it is allowed. */
  refusalOf(incoming: IncomingMessage): EngineResponse | undefined {
    const { origin, host } = incoming.headers;
    const wrongHost = this.#wrongHost(incoming);
    if (wrongHost !== undefined || origin === undefined || this.#allows(origin)) return wrongHost;
    return URL.canParse(origin) && new URL(origin).host === host ? undefined : foreignOrigin(origin);
  }

  #allows(origin: string): boolean {
    if (this.#policy === false) return false;
    if (this.#policy === "*" || this.#policy.includes(origin)) return true;
    return URL.canParse(origin) && isLoopback(new URL(origin).hostname);
  }

  // After DNS rebinding, a page sends its own name, which leads to this machine.
  #wrongHost({ headers: { host } }: IncomingMessage): EngineResponse | undefined {
    if (!this.#isLocal || !host) return undefined;
    const hostname = hostnameOf(host);
    const isAddress = hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
    if (isAddress || isLoopback(hostname)) return undefined;
    if (this.#names.includes(hostname) || this.#describedNames().includes(hostname)) return undefined;
    const message = `The mock is not reached as ${hostname}. Allow the name with the option allowedHosts, or --allow-host.`;
    return errorResponse(403, [{ code: "mock/HOST_NOT_ALLOWED", message, details: { host: hostname } }]);
  }
}

function foreignOrigin(origin: string): EngineResponse {
  const message = `Pages of ${origin} may not use the mock. Allow them with the option cors, or --cors.`;
  return errorResponse(403, [{ code: "mock/ORIGIN_NOT_ALLOWED", message, details: { origin } }]);
}

function naming(option: string, read: () => string): string {
  try {
    return read();
  } catch (error) {
    throw new RangeError(`${option} ${(error as Error).message}`);
  }
}

/** Returns a host name without its port and without a final dot; an invalid name is returned as it is. */
function hostnameOf(host: string): string {
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, "") : host;
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d+){3}$/.test(hostname)
  );
}
