import { createMockFetch, type MockFetch, type MockServer, startMockServer } from "@enapter/http-api-mock";
import { onTestFinished } from "vitest";
import type { ClientOptions } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";

/** A mock, and what a client needs to reach it. */
export interface ReachableMock {
  readonly mock: Pick<MockFetch & MockServer, "faults" | "requests">;
  readonly options: Pick<ClientOptions, "token" | "baseUrl" | "fetch">;
}

const token = "example-token";

/** The ways from a client to the mock; each ends with the test that starts it. */
export const transports: readonly { name: string; start: () => Promise<ReachableMock> }[] = [
  {
    name: "in one process",
    async start() {
      const mock = createMockFetch({ token });
      return { mock, options: { token, baseUrl: mock.url, fetch: mock } };
    },
  },
  {
    name: "with the global fetch",
    async start() {
      const mock = await startServer();
      return { mock, options: { token, baseUrl: mock.url } };
    },
  },
  {
    name: "with the transport for Node.js",
    async start() {
      const mock = await startServer();
      const fetch = createNodeFetch();
      onTestFinished(() => fetch.close());
      return { mock, options: { token, baseUrl: mock.url, fetch } };
    },
  },
];

async function startServer(): Promise<MockServer> {
  const mock = await startMockServer({ token });
  onTestFinished(() => mock.close());
  return mock;
}
