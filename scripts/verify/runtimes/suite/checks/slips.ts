import { type EnapterClient, isApiError, NotFoundError, UsageError } from "@enapter/http-api-client";
import * as copy from "@enapter/http-api-client-copy";
import type { SuiteCheck } from "../check.ts";
import { clientOptionsFor, connectClient, device } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

/**
 * Stands still between a request and its response, which arrives meanwhile, until the time for it is over.
 * @returns the device of the response, the error, or `undefined` where the clock stands still meanwhile, as in workerd.
 */
async function freeze({ devices }: EnapterClient): Promise<unknown> {
  const start = Date.now();
  const call = devices.get(device, { timeout: 600 }).then(
    ({ id }) => id,
    (error: unknown) => error,
  );
  await new Promise((resolve) => setTimeout(resolve, 150));
  const before = Date.now();
  for (let turns = 0; Date.now() - start < 1_200; turns += 1) {
    if (turns > 1e6 && Date.now() === before) return undefined;
  }
  return call;
}

export const slips: readonly SuiteCheck[] = [
  {
    name: "controller instead of its signal",
    async run(surroundings) {
      const signal = new AbortController() as unknown as AbortSignal;
      // A timer that was armed before the error would end the program.
      await failure(connectClient(surroundings).devices.get(device, { signal, timeout: 1 }), UsageError);
      await new Promise((resolve) => setTimeout(resolve, 10));
    },
  },
  {
    name: "error with which a framework ends a render",
    async run(surroundings) {
      const mark = Object.assign(new Error("this page is dynamic"), { digest: "DYNAMIC_SERVER_USAGE" });
      let requests = 0;
      const client = connectClient(surroundings, {
        async fetch() {
          requests += 1;
          throw mark;
        },
      });
      same(await failure(client.devices.get(device), Error), mark, "error");
      same(requests, 1, "requests");
    },
  },
  {
    name: "errors of another copy of the package",
    async run(surroundings) {
      const lost = copy.createClient(clientOptionsFor(surroundings)).devices.get("no-such-device");
      const error = await failure(lost, copy.NotFoundError);
      same(error instanceof NotFoundError, false, "the class of this copy");
      demand(isApiError(error, "getDevice", 404), "isApiError does not know it");
      // Middleware that uses the copy: its error passes through the pipeline of this one.
      const client = connectClient(surroundings, { middleware: () => Promise.reject(error) });
      same(await failure(client.devices.get(device), Error), error, "error");
    },
  },
  {
    name: "caller in the stack",
    async run(surroundings) {
      const { devices } = connectClient(surroundings);
      // Bundlers keep the names of methods.
      const program = {
        async callsInTheSuite(): Promise<void> {
          await devices.get("no-such-device");
        },
        async listsInTheSuite(): Promise<void> {
          for await (const _ of devices.list({ site_id: "no-such-site" })) break;
        },
      };
      for (const [name, run] of Object.entries(program)) {
        const { stack = "" } = await failure(run(), NotFoundError);
        demand(stack.includes(name), `${name} is not in the stack: ${stack}`);
      }
    },
  },
  {
    name: "token from a function",
    async run(surroundings) {
      const { token } = surroundings;
      const client = connectClient(surroundings, { token: async () => token });
      same((await client.devices.get(device)).slug, device, "slug");
    },
  },
  {
    name: "many calls with one signal",
    async run(surroundings) {
      const warnings: string[] = [];
      const { process } = globalThis as {
        process?: { on?(name: "warning", listener: (warning: Error) => void): void };
      };
      // The edge runtime of Next.js refuses even to look.
      if (surroundings.self === undefined) process?.on?.("warning", ({ message }) => warnings.push(message));
      const { signal } = new AbortController();
      const client = connectClient(surroundings);
      await Promise.all(Array.from({ length: 20 }, () => client.devices.get(device, { signal })));
      await new Promise((resolve) => setTimeout(resolve, 10));
      same(warnings.join(), "", "warnings");
    },
  },
  {
    name: "frozen and thawed",
    async run(surroundings) {
      // A busy machine may not have sent the request before the program froze.
      for (let tries = 1; ; tries += 1) {
        const result = await freeze(
          connectClient(surroundings, { baseUrl: surroundings.neighbours.late, retry: false }),
        );
        if (result === undefined) return "-";
        if (result === device) return undefined;
        demand(tries < 4, `failed with ${result}`);
      }
    },
  },
  {
    name: "visitors who leave",
    async run(surroundings) {
      const { self } = surroundings;
      if (self === undefined) return "-";
      const visit = (visitor: "leaves" | "stays", signal?: AbortSignal) =>
        fetch(self, { method: "POST", body: JSON.stringify({ ...surroundings, visitor }), signal: signal ?? null });
      // As many as may have a request on its way at a time.
      for (const _ of ["first", "second"]) {
        const leave = new AbortController();
        setTimeout(() => leave.abort(), 100);
        await visit("leaves", leave.signal).catch(() => undefined);
      }
      const response = await visit("stays");
      same(await response.text(), device, "response to the third visitor");
      return undefined;
    },
  },
];
