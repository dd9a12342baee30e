import { createClient } from "@enapter/http-api-client";
import type { SuiteCheck } from "../check.ts";
import { connectClient, device } from "../client.ts";
import { demand, same } from "../expect.ts";

const pageSize = 3;

export const reads: readonly SuiteCheck[] = [
  {
    name: "options from an empty environment",
    async run({ token }) {
      // Deno lets no program read the environment unasked.
      same(createClient({ token }).baseUrl, "https://api.enapter.com/v3", "base URL");
    },
  },
  {
    name: "typed get",
    async run(surroundings) {
      const { slug, connectivity } = await connectClient(surroundings).devices.get(device, {
        expand: ["connectivity"],
      });
      same(slug, device, "slug");
      same(connectivity?.status, "ONLINE", "connectivity");
    },
  },
  {
    name: "answer with status and headers",
    async run(surroundings) {
      const { data, status, headers } = await connectClient(surroundings).devices.get(device).withResponse();
      same(data.slug, device, "slug");
      same(status, 200, "status");
      demand(headers.get("content-type")?.startsWith("application/json") === true, "the headers are not readable");
    },
  },
  {
    name: "list over pages",
    async run(surroundings) {
      const { devices } = connectClient(surroundings);
      const ids = new Set<string>();
      for await (const { id } of devices.list({ limit: pageSize })) ids.add(id);
      const { totalCount } = await devices.list();
      demand(ids.size > 2 * pageSize, `${ids.size} devices are not several pages`);
      same(ids.size, totalCount, "number of devices");
    },
  },
  {
    name: "list left early",
    async run(surroundings) {
      let count = 0;
      for await (const _ of connectClient(surroundings).devices.list({ limit: pageSize })) {
        count += 1;
        if (count === 2) break;
      }
      same(count, 2, "devices");
    },
  },
];
