import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runProgram } from "../../src/programs/program.ts";
import { isAlive } from "../support/is-alive.ts";

function run(script: string, signal = AbortSignal.timeout(10_000)): { text: string; done: Promise<string> } {
  const result = { text: "", done: Promise.resolve("") };
  result.done = runProgram(process.execPath, ["--eval", script], {
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
  expect(await child.done).toBe("grün\n");
  expect(child.text).toBe("grün\n");
});

test("a bad end shows what was said on standard error", async () => {
  await expect(run("console.error('out of hydrogen'); process.exit(3)").done).rejects.toThrow(
    "it ended with code 3.\nout of hydrogen",
  );
});

test("a program that does not end is killed", async () => {
  const stop = new AbortController();
  const child = run("setInterval(() => {}, 1000); process.on('SIGTERM', () => {})", stop.signal);
  setTimeout(() => stop.abort(new Error("SIGINT")), 100);
  await expect(child.done).rejects.toThrow("it was stopped: SIGINT");
});

test("what it has started is killed with it", async () => {
  const stop = new AbortController();
  const script = `const { spawn } = require("node:child_process");
    const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"]);
    console.log(child.pid);
    setInterval(() => {}, 1000);`;
  const child = run(script, stop.signal);
  while (child.text === "") await new Promise((resolve) => setTimeout(resolve, 10));
  stop.abort(new Error("SIGTERM"));
  await expect(child.done).rejects.toThrow("it was stopped: SIGTERM");
  // The system may take a moment to forget a process that nobody waits for.
  await expect.poll(() => isAlive(Number(child.text))).toBe(false);
});

test("a program that fails has all that it printed in its error", async () => {
  const script = "console.log('half done'); console.error('out of hydrogen'); process.exit(3)";
  await expect(runProgram(process.execPath, ["--eval", script], { directory: tmpdir() })).rejects.toMatchObject({
    message: "it ended with code 3.\nout of hydrogen\nhalf done",
    printed: "half done\n",
  });
});

test("a program that is not there is named", async () => {
  const nothing = runProgram("no-such-program", [], { directory: tmpdir() });
  await expect(nothing).rejects.toThrow("no-such-program could not be started");
});
