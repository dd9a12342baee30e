import { createClient, type EnapterClient } from "@enapter/http-api-client";
import { createRelay, overRelay, type Relay, type RelayOptions } from "@enapter/http-api-client/relay";

export const page: EnapterClient = createClient(overRelay("/api"));

const options: RelayOptions = { path: "/api", allow: ["read", "executeCommand"] };

export const relay: Relay = createRelay(createClient({ token: "example-token" }), options);

export const server = {
  fetch: (request: Request): Promise<Response> => relay(request),
};
