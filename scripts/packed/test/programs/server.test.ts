import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { withServer } from "../../src/programs/server.ts";
import { isAlive } from "../support/is-alive.ts";

/** A shell that starts a server and is not the server, as `npx` does. As its port it prints its process id. */
function shell(signal: AbortSignal): Parameters<typeof withServer>[0] {
  const script = `console.log("port", process.pid); setInterval(() => {}, 1000)`;
  const parameters = ["-c", `"${process.execPath}" --eval '${script}' & wait`];
  return { command: "sh", parameters, directory: tmpdir(), port: /port (\d+)/, signal };
}

function idOf(origin: string): number {
  return Number(origin.split(":").at(-1));
}

test("what a server has started ends with the work", async () => {
  let id = 0;
  await withServer(shell(new AbortController().signal), async (origin) => {
    id = idOf(origin);
    expect(isAlive(id)).toBe(true);
  });
  await expect.poll(() => isAlive(id)).toBe(false);
});

test("what a server has started ends with the signal", async () => {
  const stop = new AbortController();
  await withServer(shell(stop.signal), async (origin) => {
    const id = idOf(origin);
    stop.abort();
    await expect.poll(() => isAlive(id)).toBe(false);
  });
});
