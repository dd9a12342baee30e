import { isApiError, NotFoundError } from "@enapter/http-api-client";
import * as copy from "@enapter/http-api-client-copy";
import type { Check } from "../check.ts";
import { connect, device, optionsFor } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

export const slips: readonly Check[] = [
  {
    name: "error with which a framework ends a render",
    async run(surroundings) {
      const mark = Object.assign(new Error("this page is dynamic"), { digest: "DYNAMIC_SERVER_USAGE" });
      let requests = 0;
      const client = connect(surroundings, {
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
      const lost = copy.createClient(optionsFor(surroundings)).devices.get("no-such-device");
      const error = await failure(lost, copy.NotFoundError);
      same(error instanceof NotFoundError, false, "the class of this copy");
      demand(isApiError(error, "getDevice", 404), "isApiError does not know it");
      // Middleware that uses the copy: its error passes through the pipeline of this one.
      const client = connect(surroundings, { middleware: () => Promise.reject(error) });
      same(await failure(client.devices.get(device), Error), error, "error");
    },
  },
  {
    name: "token from a function",
    async run(surroundings) {
      const { token } = surroundings;
      const client = connect(surroundings, { token: async () => token });
      same((await client.devices.get(device)).slug, device, "slug");
    },
  },
  {
    name: "frozen and thawed",
    async run(surroundings) {
      const client = connect(surroundings, { baseUrl: surroundings.neighbours.late, retry: false });
      const start = Date.now();
      const call = client.devices.get(device, { timeout: 600 });
      call.catch(() => {});
      // The request is under way; its response arrives, and its time passes, while nothing runs here.
      await new Promise((resolve) => setTimeout(resolve, 150));
      const before = Date.now();
      for (let turns = 0; Date.now() - start < 1_200; turns += 1) {
        // The clock of workerd stands still meanwhile.
        if (turns > 1e6 && Date.now() === before) return "-";
      }
      same((await call).id, device, "id");
      return undefined;
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
