import type { PackageFolder } from "@enapter/http-api-packed";
import { heyApiModule } from "../peers.ts";
import type { Setup } from "./contenders.ts";
import { baseUrl, chargeLimit, deviceId, expand, token, tokenHeader } from "./work.ts";

// The peers are installed on demand, so the compiler knows nothing of them: only what is used of them is declared here.
type Call = (path: string, options: object) => Promise<{ readonly data: Record<string, unknown> }>;
type Operation = (options: object) => Promise<{ readonly data: Record<string, unknown> }>;
type Json = Promise<Record<string, unknown>>;

interface OpenapiFetch {
  readonly default: (options: object) => { readonly GET: Call; readonly POST: Call };
}
interface HeyApi {
  readonly client: { setConfig(options: object): void };
  readonly getDevice: Operation;
  readonly executeCommand: Operation;
}
interface OpenAI {
  readonly OpenAI: new (
    options: object,
  ) => { get(path: string, options: object): Json; post(path: string, options: object): Json };
}
interface Ky {
  readonly default: {
    create(options: object): Record<"get" | "post", (path: string, options: object) => { json(): Json }>;
  };
}

const headers = { [tokenHeader]: token };
const path = { device_id: deviceId };
const encodedPath = `devices/${encodeURIComponent(deviceId)}`;

/** The clients that ours is compared with, each as its documentation shows it, with its own defaults. */
export function peerClients(folder: PackageFolder): Readonly<Record<string, Setup>> {
  return {
    "openapi-fetch": async (fetch) => {
      const module = (await import(folder.fileOf("openapi-fetch/dist/index.mjs"))) as OpenapiFetch;
      const querySerializer = { array: { style: "form", explode: false } };
      const api = module.default({ baseUrl, fetch, headers, querySerializer });
      return {
        GET: async () =>
          (await api.GET("/devices/{device_id}", { params: { path, query: { expand } } })).data["device"],
        POST: async () => {
          const { data } = await api.POST("/devices/{device_id}/execute_command", {
            params: { path },
            body: chargeLimit,
          });
          return data["execution"];
        },
      };
    },
    "hey-api": async (fetch) => {
      const { client, getDevice, executeCommand } = (await import(heyApiModule(folder))) as HeyApi;
      client.setConfig({ baseUrl, fetch, auth: () => token });
      return {
        GET: async () => (await getDevice({ path, query: { expand } })).data["device"],
        POST: async () => (await executeCommand({ path, body: chargeLimit })).data["execution"],
      };
    },
    openai: async (fetch) => {
      const { OpenAI } = (await import(folder.fileOf("openai/index.mjs"))) as OpenAI;
      const api = new OpenAI({ baseURL: baseUrl, apiKey: token, defaultHeaders: headers, fetch });
      return {
        GET: async () => (await api.get(`/${encodedPath}`, { query: { expand: expand.join(",") } }))["device"],
        POST: async () => (await api.post(`/${encodedPath}/execute_command`, { body: chargeLimit }))["execution"],
      };
    },
    ky: async (fetch) => {
      const module = (await import(folder.fileOf("ky/distribution/index.js"))) as Ky;
      const api = module.default.create({ prefix: baseUrl, headers, fetch });
      return {
        GET: async () => (await api.get(encodedPath, { searchParams: { expand: expand.join(",") } }).json())["device"],
        POST: async () => (await api.post(`${encodedPath}/execute_command`, { json: chargeLimit }).json())["execution"],
      };
    },
  };
}
