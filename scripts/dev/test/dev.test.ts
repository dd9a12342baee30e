import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { devCommand } from "../src/loop/command.ts";
import { temporaryProject } from "./support.ts";

let root = "";
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ root, remove } = await temporaryProject());
});
afterEach(() => remove());

/** Runs the command in a process and a process group of its own. */
function start(...args: string[]) {
  const module = (path: string) => JSON.stringify(new URL(`../src/${path}`, import.meta.url).href);
  const program = `
    const { devCommand } = await import(${module("loop/command.ts")});
    const { processTerminal } = await import(${module("loop/terminal.ts")});
    process.exitCode = await devCommand(${JSON.stringify(args)}, processTerminal(${JSON.stringify(root)}));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], { detached: true });
  const ended = once(child, "close").then(([code]) => code as number);
  onTestFinished(() => {
    try {
      process.kill(-(child.pid as number), "SIGKILL");
    } catch {
      // Nobody of its process group is left, as it should be.
    }
  });
  let output = "";
  let look = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
      look();
    });
  }
  const until = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      look = () => pattern.test(output) && resolve();
      look();
      void ended.then(() => reject(new Error(`${pattern} never came:\n${output}`)));
    });
  return { child, ended, until, output: () => output };
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s ends everything, also while the documentation is being built: exit code %i", async (signal, code) => {
  const { child, ended, until, output } = start("--port", "0", "--mock-port", "0");
  await until(/generated, \d+ ms/);
  child.kill(signal);
  // Somebody impatient.
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(output()).toMatch(/^Documentation {2}http:\/\/127\.0\.0\.1:\d+\/$/m);
  expect(output()).not.toMatch(/StoppedError|AbortError/);
  // Nobody of its process group is left.
  expect(() => process.kill(-(child.pid as number), 0)).toThrow("ESRCH");
});

async function call(...args: string[]): Promise<{ code: number; text: string }> {
  let text = "";
  const complain = (line: string) => {
    text += `${line}\n`;
  };
  const code = await devCommand(args, { root, print: complain, complain, untilInterrupted: async () => "SIGINT" });
  return { code, text };
}

test("--help says what it does", async () => {
  const { code, text } = await call("--help");
  expect(code).toBe(0);
  expect(text).toContain("--mock-port N");
});

test.each([
  [["--port", "web"], '--port: "web" is not a port.'],
  [["--mock-port", "65536"], '--mock-port: "65536" is not a port.'],
  [["--prot"], "'--prot'"],
])("%j is refused", async (args, message) => {
  const { code, text } = await call(...args);
  expect(code).toBe(2);
  expect(text).toContain(message);
  expect(text).toContain("Usage: npm run dev");
});
