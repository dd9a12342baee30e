import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { processTerminal } from "../../src/loop/terminal.ts";

test("ends when nobody reads the output any more", async () => {
  const output = new EventEmitter();
  const interrupted = processTerminal("/", output).untilInterrupted();
  output.emit("error", Object.assign(new Error("no space"), { code: "ENOSPC" }));
  output.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
  expect(await interrupted).toBe("SIGPIPE");
});
