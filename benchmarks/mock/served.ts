// A mock server in a process of its own, so that its memory can be measured apart from that of the load.
import { startMockServer } from "@enapter/http-api-mock";

/** What the parent asks for: how much memory is in use after a collection. */
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
  // What the recorder keeps is meant to be kept, up to its limit.
  server.requests.clear();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss } satisfies MemoryReport);
});
process.send?.(server.url);
