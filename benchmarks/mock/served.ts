// A mock server in a process of its own, so that its memory can be measured apart from that of the load.
import { startMockServer } from "@enapter/http-api-mock";

/** Request of the parent: memory in use after a collection. */
export interface MemoryReport {
  /** Bytes. */
  readonly heapUsed: number;
  /** Bytes. */
  readonly rss: number;
}

const server = await startMockServer({ token: "example-token" });
process.on("message", (message) => {
  if (message === "stop") {
    server.close().then(() => process.disconnect());
    return;
  }
  // The recorder keeps requests on purpose, up to its limit.
  server.requests.clear();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss } satisfies MemoryReport);
});
process.send?.(server.url);
