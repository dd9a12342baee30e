import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runChild } from "../src/child.ts";

function run(script: string, signal = AbortSignal.timeout(10_000)): { text: string; done: Promise<void> } {
  const result = { text: "", done: Promise.resolve() };
  result.done = runChild(process.execPath, ["--eval", script], {
    directory: tmpdir(),
    signal,
    output: (text) => {
      result.text += text;
    },
  });
  return result;
}

test("output is handed on", async () => {
  const child = run("console.log('grün')");
  await child.done;
  expect(child.text).toBe("grün\n");
});

test("a bad end shows what was said on standard error", async () => {
  await expect(run("console.error('out of hydrogen'); process.exit(3)").done).rejects.toThrow(
    "it ended with code 3. out of hydrogen",
  );
});

test("a program that does not end is killed", async () => {
  const stop = new AbortController();
  const child = run("setInterval(() => {}, 1000); process.on('SIGTERM', () => {})", stop.signal);
  setTimeout(() => stop.abort(new Error("SIGINT")), 100);
  await expect(child.done).rejects.toThrow("it was stopped: SIGINT");
});

test("a program that is not there is named", async () => {
  const nothing = runChild("no-such-program", [], {
    directory: tmpdir(),
    signal: AbortSignal.timeout(10_000),
    output: () => {},
  });
  await expect(nothing).rejects.toThrow("no-such-program could not be started");
});
