import type { EnapterClient } from "@enapter/http-api-client";
import type { SuiteSurroundings } from "./check.ts";
import { connectClient, device, fault } from "./client.ts";

/** Receives visitors, who share one client, as programs on a server do. Two may have a request on its way at a time. */
export function createVisits(): (surroundings: SuiteSurroundings) => Promise<Response> {
  let client: EnapterClient | undefined;
  return async (surroundings) => {
    client ??= connectClient(surroundings, { maxInFlight: 2, retry: false });
    const leaves = surroundings.visitor === "leaves";
    const { slug } = await client.devices.get(device, leaves ? { ...fault("slow"), timeout: 2_000 } : {});
    return new Response(slug);
  };
}
