import { createClient } from "@enapter/http-api-client";
import { createNodeFetch } from "@enapter/http-api-client/node";
import { Agent, request } from "undici";

/** The measured requests: a read, and a command with a small JSON body; each returns the response of the server. */
export type HttpVerb = "GET" | "POST";

/** One way to send a request and read its answer as JSON. */
export interface Sender {
  readonly name: string;
  /** The contender whose speed is 1. */
  readonly peer: string;
  readonly send: Readonly<Record<HttpVerb, () => Promise<unknown>>>;
}

/** The ways, and what ends them. */
export interface Contenders extends AsyncDisposable {
  readonly list: readonly Sender[];
}

const token = "example-token";
const id = "battery-rack-1";
const command = { name: "set_charge_limit", arguments: { limit_percent: 85 } };

/** @param base Base URL of the server. */
export function makeContenders(base: string, connections: number): Contenders {
  const nodeFetch = createNodeFetch({ connections });
  const agent = new Agent({ connections });
  const urls = { GET: `${base}/devices/${id}`, POST: `${base}/devices/${id}/execute_command` };
  const headers = { "x-enapter-auth-token": token, accept: "application/json" };
  const inits = () => ({
    GET: { method: "GET", headers },
    POST: {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(command),
    },
  });
  const over = (fetch: (url: string, init: RequestInit) => Promise<Response>) => {
    const send = async (method: HttpVerb) => JSON.parse(await (await fetch(urls[method], inits()[method])).text());
    return { GET: () => send("GET"), POST: () => send("POST") };
  };
  const client = (options: object) => {
    const { devices, commands } = createClient({ token, baseUrl: base, ...options });
    return { GET: () => devices.get(id), POST: () => commands.execute(id, command) };
  };
  const undici = async (method: HttpVerb) =>
    JSON.parse(await (await request(urls[method], { ...inits()[method], dispatcher: agent })).body.text());
  return {
    list: [
      { name: "fetch", peer: "fetch", send: over((url, init) => fetch(url, init)) },
      { name: "undici.request", peer: "fetch", send: { GET: () => undici("GET"), POST: () => undici("POST") } },
      { name: "node fetch", peer: "fetch", send: over(nodeFetch) },
      { name: "client over fetch", peer: "client over fetch", send: client({}) },
      { name: "client over node fetch", peer: "client over fetch", send: client({ fetch: nodeFetch }) },
    ],
    async [Symbol.asyncDispose]() {
      await Promise.all([nodeFetch.close(), agent.close()]);
    },
  };
}
