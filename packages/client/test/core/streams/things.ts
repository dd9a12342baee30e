import { createCore } from "../../../src/core/parts/create-core.ts";
import * as query from "../../../src/core/request/query-styles.ts";
import { stream } from "../../../src/core/streams/stream.ts";
import type { Operation } from "../../../src/core/types/operation.ts";
import { testApi } from "../../support/api.ts";
import { type FakeWebSocket, fakeWebSockets } from "../../support/web-socket.ts";

export const operation: Operation = {
  id: "streamThings",
  method: "GET",
  path: "/boxes/{box_id}/things",
  query: { "id.in": query.repeat },
  stream: { nest: { field: "log", fields: ["severity", "message"] } },
};

/** Opens a stream of things over sockets that do as they are told when they open. */
export function things(onOpen: (socket: FakeWebSocket) => void, options: object = {}) {
  const { webSocket, sockets } = fakeWebSockets(onOpen);
  const client = createCore(testApi, {
    token: "example-token",
    baseUrl: testApi.cloudUrl,
    webSocket,
    user: "ann",
    headers: { "X-Mine": "client" },
  });
  return { messages: stream<unknown>(client, operation, { box_id: "1" }, options), sockets };
}
