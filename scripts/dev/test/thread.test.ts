import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { StoppedError, Thread } from "../src/threads/thread.ts";
import { temporaryProject } from "./support.ts";

/** A thread that answers calls with the text of a function. */
function threadOf(answer: string): Thread {
  const program = `import { parentPort } from "node:worker_threads"; parentPort.on("message", ${answer});`;
  return new Thread(new URL(`data:text/javascript,${encodeURIComponent(program)}`));
}

test("lints and enriches what is really there", async () => {
  const { root, remove } = await temporaryProject();
  const thread = new Thread();
  try {
    await writeFile(
      join(root, "spec/openapi.yaml"),
      "openapi: 3.1.0\ninfo: { title: Zoo, version: '1' }\nexcuse: me\n",
    );
    const { problems } = await thread.run("lint", root);
    expect(problems.map(({ rule }) => rule)).toContain("struct");
    const zoo = JSON.stringify({ openapi: "3.1.0", info: { title: "Zoo", version: "1" }, paths: {} });
    expect(JSON.parse(await thread.run("enrich", zoo))).toMatchObject({
      info: { title: "Zoo", description: expect.stringContaining("## Samples") },
      paths: {},
    });
  } finally {
    await Promise.all([thread.stop(), remove()]);
  }
}, 20_000);

test("each task gets its own answer, in whatever order they come", async () => {
  const thread = threadOf(`({ id, argument }) => {
    const answer = () => parentPort.postMessage({ id, result: argument.toUpperCase() });
    if (argument === "a") setImmediate(answer); else answer();
  }`);
  expect(await Promise.all([thread.run("enrich", "a"), thread.run("enrich", "b")])).toEqual(["A", "B"]);
  await thread.stop();
});

test("an error of a task is that of the call", async () => {
  const thread = threadOf('({ id }) => parentPort.postMessage({ id, error: new TypeError("no such thing") })');
  await expect(thread.run("lint", "")).rejects.toThrow(TypeError);
  await thread.stop();
});

test("stop gives up what is not done, and the next task has a new thread", async () => {
  const thread = threadOf(`({ id, name }) => {
    globalThis.count = (globalThis.count ?? 0) + 1;
    if (name === "enrich") parentPort.postMessage({ id, result: String(globalThis.count) });
  }`);
  expect(await thread.run("enrich", "")).toBe("1");
  expect(await thread.run("enrich", "")).toBe("2");
  const endless = thread.run("lint", "");
  await Promise.all([expect(endless).rejects.toThrow(StoppedError), thread.stop()]);
  expect(await thread.run("enrich", "")).toBe("1");
  await thread.stop();
});

test("a program that does not load fails the task, and is loaded again for the next", async () => {
  const thread = new Thread(new URL("data:text/javascript,throw new Error('a typing error')"));
  for (let count = 0; count < 2; count++) {
    await expect(thread.run("lint", "")).rejects.toThrow("a typing error");
  }
});
