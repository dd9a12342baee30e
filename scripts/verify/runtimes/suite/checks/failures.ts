import { ApiError, NotFoundError, UnauthorizedError } from "@enapter/http-api-client";
import type { SuiteCheck, SuiteSurroundings } from "../check.ts";
import { connectClient, device, fault } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

/** A client whose first requests go wrong, and how many it has sent. */
function unlucky(surroundings: SuiteSurroundings, text: string, times: number) {
  const sent = { requests: 0 };
  const client = connectClient(surroundings, {
    fetch(url, init) {
      sent.requests += 1;
      const headers = new Headers(init.headers);
      if (sent.requests <= times) headers.set("X-Mock-Fault", text);
      return fetch(url, { ...init, headers });
    },
  });
  return { client, sent };
}

export const failures: readonly SuiteCheck[] = [
  {
    name: "404",
    async run(surroundings) {
      const error = await failure(connectClient(surroundings).devices.get("no-such-device"), NotFoundError);
      same(error.status, 404, "status");
      same(error.outcome, "not-processed", "outcome");
      demand(error.message.startsWith("getDevice: "), `the message does not name the operation: ${error.message}`);
      demand(!JSON.stringify(error).includes(surroundings.token), "the error shows the token");
    },
  },
  {
    name: "401 without a token",
    async run(surroundings) {
      const error = await failure(connectClient(surroundings, { token: null }).devices.get(device), UnauthorizedError);
      same(error.status, 401, "status");
    },
  },
  {
    name: "retry after a 503",
    async run(surroundings) {
      const { client, sent } = unlucky(surroundings, "server-error", 2);
      same((await client.devices.get(device)).slug, device, "slug");
      same(sent.requests, 3, "requests");
    },
  },
  {
    name: "retry after a connection that broke",
    async run(surroundings) {
      const { client, sent } = unlucky(surroundings, "drop-before", 1);
      same((await client.devices.get(device)).slug, device, "slug");
      same(sent.requests, 2, "requests");
    },
  },
  {
    name: "retry after a body that broke off",
    async run(surroundings) {
      const { client, sent } = unlucky(surroundings, "truncated", 1);
      same((await client.devices.get(device)).slug, device, "slug");
      same(sent.requests, 2, "requests");
    },
  },
  {
    name: "giving up",
    async run(surroundings) {
      const error = await failure(connectClient(surroundings).devices.get(device, fault("server-error")), ApiError);
      same(error.status, 503, "status");
    },
  },
];
