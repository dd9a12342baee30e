import { ConnectionError, type EnapterClient, UsageError } from "@enapter/http-api-client";
import type { SuiteCheck, SuiteSurroundings } from "../check.ts";
import { connectClient, device, limitCommand } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

/** Nothing listens there, and `fetch` does not refuse the port by itself. */
const nobody = "http://127.0.0.1:4/v3";
/** `fetch` does not connect to this port, whatever listens there. */
const blocked = "http://127.0.0.1:6000/v3";

/** Sends a command over a connection that cannot come about, and returns the error. */
async function unsent({ commands }: EnapterClient, { failures, token }: SuiteSurroundings): Promise<ConnectionError> {
  const error = await failure(commands.execute(device, limitCommand), ConnectionError);
  same(error.outcome, failures === "told" ? "not-processed" : "unknown", "outcome");
  demand(!JSON.stringify(error).includes(token), "the error shows the token");
  return error;
}

const word = ({ failures }: SuiteSurroundings): string | undefined => (failures === "told" ? undefined : "unknown");

export const connectionChecks: readonly SuiteCheck[] = [
  {
    name: "server that is not there",
    async run(surroundings) {
      await unsent(connectClient(surroundings, { baseUrl: nobody }), surroundings);
      return word(surroundings);
    },
  },
  {
    name: "TLS to a server without TLS",
    async run(surroundings) {
      const baseUrl = surroundings.baseUrl.replace("http:", "https:");
      await unsent(connectClient(surroundings, { baseUrl }), surroundings);
      return word(surroundings);
    },
  },
  {
    name: "certificate that nobody trusts",
    async run(surroundings) {
      const { message, transient } = await unsent(
        connectClient(surroundings, { baseUrl: surroundings.neighbours.untrusted }),
        surroundings,
      );
      if (surroundings.failures === "hidden") return "unknown";
      same(transient, false, "transient");
      demand(message.includes("Trust the certificate of"), `no advice: ${message}`);
      return undefined;
    },
  },
  {
    name: "certificate that is given",
    async run(surroundings, special) {
      if (special === undefined) return "-";
      const { untrusted, certificate } = surroundings.neighbours;
      const client = connectClient(surroundings, { baseUrl: untrusted, fetch: await special.trusting(certificate) });
      same((await client.devices.get(device)).id, device, "id");
      return undefined;
    },
  },
  {
    name: "port that fetch refuses",
    async run(surroundings) {
      const call = connectClient(surroundings, { baseUrl: blocked, retry: false }).devices.get(device);
      const error = await failure(call, Error);
      if (error instanceof UsageError) return undefined;
      demand(error instanceof ConnectionError, `failed with ${error}`);
      return surroundings.failures === "told" ? "connects" : "unknown";
    },
  },
  {
    name: "proxy",
    async run(surroundings, special) {
      if (special === undefined) return "-";
      const client = connectClient(surroundings, { fetch: await special.proxied(surroundings.neighbours.proxy) });
      same((await client.devices.get(device)).slug, device, "slug");
      return undefined;
    },
  },
  {
    name: "proxy that refuses",
    async run(surroundings, special) {
      if (special === undefined) return "-";
      const fetch = await special.proxied(surroundings.neighbours.refusingProxy);
      const baseUrl = surroundings.neighbours.untrusted;
      const { transient, message } = await unsent(connectClient(surroundings, { baseUrl, fetch }), surroundings);
      same(transient, false, "transient");
      demand(message.includes("proxy"), `does not name the proxy: ${message}`);
      return undefined;
    },
  },
  {
    // As with the `.local` name of a gateway: one address takes too long, the other one refuses.
    name: "name with several addresses",
    async run(surroundings, special) {
      if (special?.resolving === undefined) return "-";
      const { hostname, port } = new URL(surroundings.neighbours.silent);
      const fetch = await special.resolving([hostname, "127.0.0.2"]);
      const baseUrl = `http://enapter-gateway.local:${port}/v3`;
      const { cause } = await unsent(connectClient(surroundings, { baseUrl, allowHttp: true, fetch }), surroundings);
      const { code } = (cause as Error).cause as { readonly code?: string };
      same(code, "ETIMEDOUT", "code");
      return undefined;
    },
  },
];
