import { ConnectionError, type EnapterClient } from "@enapter/http-api-client";
import type { SuiteCheck } from "../check.ts";
import { connectClient, device, fault, limitCommand } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

/** The mock carries the command out, then closes the connection without a response. */
const lost = fault("drop-after");

async function executions({ commands }: EnapterClient): Promise<number> {
  const { totalCount } = await commands.list(device);
  demand(totalCount !== undefined, "the mock does not count command executions");
  return totalCount;
}

export const commandChecks: readonly SuiteCheck[] = [
  {
    name: "command",
    async run(surroundings) {
      const client = connectClient(surroundings);
      const before = await executions(client);
      same((await client.commands.execute(device, limitCommand)).state, "SUCCESS", "state");
      same((await executions(client)) - before, 1, "executions");
    },
  },
  {
    name: "command started and waited for",
    async run(surroundings) {
      const client = connectClient(surroundings);
      const started = client.commands.start(device, limitCommand);
      const states: string[] = [];
      const done = await started.wait({ onProgress: ({ state }) => states.push(state), throwOnFailure: true });
      same(done.id, await started, "id");
      same(states.at(-1), "SUCCESS", "last state");
    },
  },
  {
    name: "command handed to fetch once",
    async run(surroundings) {
      let requests = 0;
      const counting = connectClient(surroundings, {
        fetch(url, init) {
          requests += 1;
          return fetch(url, init);
        },
      });
      const error = await failure(counting.commands.execute(device, limitCommand, lost), ConnectionError);
      same(error.outcome, "unknown", "outcome");
      same(requests, 1, "requests");
    },
  },
  {
    name: "command carried out once",
    async run(surroundings) {
      const client = connectClient(surroundings);
      // A runtime may send again by itself what it sent on a connection that it had used before: `before` uses it.
      const before = await executions(client);
      await failure(client.commands.execute(device, limitCommand, lost), ConnectionError);
      same((await executions(client)) - before, 1, "executions");
    },
  },
  {
    name: "DELETE carried out once",
    async run(surroundings) {
      const { devices } = connectClient(surroundings, { baseUrl: surroundings.neighbours.losing, retry: false });
      const id = `device-${Math.random()}`;
      // A runtime may send again what it sent on a connection that it had used before.
      same((await devices.get(id)).id, "0", "requests before");
      await failure(devices.delete(id), ConnectionError);
      const count = (await devices.get(id)).id;
      demand(count === "1" || count === "2", `${count} requests`);
      return count === "1" ? undefined : "twice";
    },
  },
];
