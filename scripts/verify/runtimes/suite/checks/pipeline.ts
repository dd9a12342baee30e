import { ApiError, type Middleware } from "@enapter/http-api-client";
import type { SuiteCheck } from "../check.ts";
import { connectClient, device, fault } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

export const pipelineChecks: readonly SuiteCheck[] = [
  {
    name: "hooks and log without the token",
    async run(surroundings) {
      const told: unknown[] = [];
      const keep = (event: unknown): void => void told.push(event);
      const client = connectClient(surroundings, {
        hooks: { onRequest: keep, onResponse: keep, onRetry: keep, onError: keep },
        logger: { debug: (_message, fields) => keep(fields), warn: (_message, fields) => keep(fields) },
      });
      await failure(client.devices.get(device, fault("server-error")), ApiError);
      demand(told.length >= 8, `${told.length} events are too few`);
      demand(!JSON.stringify(told).includes(surroundings.token), "an event shows the token");
    },
  },
  {
    name: "pino, winston and console get the fields",
    async run(surroundings, special) {
      if (special?.loggers === undefined) return "-";
      const written: string[] = [];
      for (const [name, logger] of Object.entries(await special.loggers((text) => written.push(text)))) {
        written.length = 0;
        const client = connectClient(surroundings, {
          logger,
          fetch: async () => Response.json({ errors: [{ message: "limit %d\nINFO all is well" }] }, { status: 400 }),
        });
        await failure(client.devices.get(device), ApiError);
        const text = written.join("");
        demand(text.includes("getDevice") && text.includes("400"), `${name} has no fields: ${text}`);
        demand(!/NaN|^INFO/m.test(text), `${name} takes the text of the server for its own: ${text}`);
      }
      return undefined;
    },
  },
  {
    name: "middleware sends again",
    async run(surroundings) {
      let sent = 0;
      const twice: Middleware = async (request, next) => {
        const first = await next(request);
        await first.body?.cancel();
        sent += 2;
        return next(request);
      };
      const client = connectClient(surroundings, { middleware: twice });
      same((await client.devices.get(device)).slug, device, "slug");
      same(sent, 2, "requests");
    },
  },
  {
    name: "many calls, few at a time",
    async run(surroundings) {
      let [running, most] = [0, 0];
      const counting: Middleware = async (request, next) => {
        most = Math.max(most, ++running);
        try {
          return await next(request);
        } finally {
          running -= 1;
        }
      };
      const client = connectClient(surroundings, { maxInFlight: 4, middleware: counting });
      const devices = await Promise.all(Array.from({ length: 40 }, () => client.devices.get(device)));
      same(devices.length, 40, "devices");
      demand(most <= 4, `${most} requests at a time are too many`);
    },
  },
];
