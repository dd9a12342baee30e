import { expect, onTestFinished, test } from "vitest";
import { devCommand } from "../src/loop/command.ts";
import { startDev } from "./dev-process.ts";
import { fewPages, fewPaths, temporaryProject } from "./support.ts";

test.each([
  ["SIGINT", 130, "the documentation is being built", /generated, \d+ ms/],
  ["SIGTERM", 143, "the first run begins", /^Watching /m],
] as const)("%s ends everything with exit code %i, also while %s", async (signal, code, _moment, sign) => {
  const { root, remove } = await temporaryProject({ paths: fewPaths, texts: fewPages });
  onTestFinished(remove);
  const { pid, kill, ended, until, output, endAll } = startDev(root, "--port", "0", "--mock-port", "0");
  onTestFinished(endAll);
  await until(sign);
  kill(signal);
  // Somebody impatient.
  kill(signal);
  expect(await ended).toBe(code);
  expect(output()).toMatch(/^Documentation {2}http:\/\/127\.0\.0\.1:\d+\/$/m);
  expect(output()).not.toMatch(/StoppedError|AbortError/);
  // Nobody of its process group is left.
  expect(() => process.kill(-pid, 0)).toThrow("ESRCH");
});

async function call(...args: string[]): Promise<{ code: number; text: string }> {
  let text = "";
  const complain = (line: string) => {
    text += `${line}\n`;
  };
  const code = await devCommand(args, { root: "", print: complain, complain, untilInterrupted: async () => "SIGINT" });
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
