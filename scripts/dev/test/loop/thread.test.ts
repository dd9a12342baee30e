import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RegenerateThread } from "../../src/loop/thread.ts";
import { fewPages, fewPaths, temporaryProject } from "../support.ts";

/** Returns a thread that runs a function for each message. */
function threadOf(program: string): RegenerateThread {
  const module = `import { parentPort } from "node:worker_threads"; parentPort.on("message", ${program});`;
  return new RegenerateThread(new URL(`data:text/javascript,${encodeURIComponent(module)}`));
}

test("regenerates, or returns the problems of a description", async () => {
  const { root, remove } = await temporaryProject({ paths: fewPaths, texts: fewPages });
  const thread = new RegenerateThread();
  try {
    const made = await thread.regenerate(root);
    if (!("bundle" in made)) throw new Error("The description has problems.");
    const { info } = JSON.parse(made.documented);
    expect(info.description).toContain("## Samples");
    await writeFile(
      join(root, "spec/openapi.yaml"),
      "openapi: 3.1.0\ninfo: { title: Zoo, version: '1' }\nexcuse: me\n",
    );
    expect(await thread.regenerate(root)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ rule: "struct" })]),
    });
  } finally {
    await Promise.all([thread.stop(), remove()]);
  }
});

test("runs after stop have a new thread", async () => {
  const thread = threadOf(`() => {
    globalThis.count = (globalThis.count ?? 0) + 1;
    parentPort.postMessage({ bundle: String(globalThis.count) });
  }`);
  for (const bundle of ["1", "2"]) expect(await thread.regenerate("")).toEqual({ bundle });
  await thread.stop();
  expect(await thread.regenerate("")).toEqual({ bundle: "1" });
  await thread.stop();
});

test("stop rejects the current run", async () => {
  const thread = threadOf("() => {}");
  await Promise.all([expect(thread.regenerate("")).rejects.toThrow("The thread was stopped."), thread.stop()]);
});

test.each([
  [
    "an error of a generator",
    "data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', async () => { throw new TypeError('a typing error') })",
  ],
  ["a module that does not load", "data:text/javascript,throw new TypeError('a typing error')"],
])("%s rejects the run, and the next one loads everything again", async (_, program) => {
  const thread = new RegenerateThread(new URL(program));
  for (let count = 0; count < 2; count++) await expect(thread.regenerate("")).rejects.toThrow("a typing error");
});
