import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { MemoryReport } from "./served.ts";

/** A mock server in another process. */
export interface ServedMock extends AsyncDisposable {
  /** Base URL, ends in `/v3`. */
  readonly url: string;
  readonly token: string;
  /** Collects garbage there, and reports what is left. */
  memory(): Promise<MemoryReport>;
}

/** Starts a mock server in a process of its own. */
export async function serveMock(): Promise<ServedMock> {
  const child = fork(fileURLToPath(new URL("./served.ts", import.meta.url)), { execArgv: ["--expose-gc"] });
  const [url] = (await once(child, "message")) as [string];
  return {
    url,
    token: "example-token",
    async memory() {
      child.send("memory");
      const [report] = (await once(child, "message")) as [MemoryReport];
      return report;
    },
    async [Symbol.asyncDispose]() {
      const exited = once(child, "exit");
      child.send("stop");
      await exited;
    },
  };
}
