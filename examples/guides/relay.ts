import { createServer } from "node:http";
import { createClient } from "@enapter/http-api-client";
import { nodeListener } from "@enapter/http-api-client/node";
import { createRelay } from "@enapter/http-api-client/relay";

const relay = createRelay(createClient(), {
  allow: ["read", "executeCommand"],
});

export const server = createServer(
  nodeListener(async (request) => {
    // Here your server checks who the user is, and what the user may do.
    return relay(request);
  }),
).listen(Number(process.env["PORT"] ?? 8080), "127.0.0.1");
