import { expect, test } from "vitest";
import { DocsBuilder } from "../src/loop/docs-builder.ts";

/** A renderer that a test finishes by hand; as a real one, it rejects when it is ended. */
function manual() {
  const pages: [string, number][] = [];
  const failures: unknown[] = [];
  const running = new Map<string, { resolve: (page: string) => void; reject: (error: unknown) => void }>();
  const started: string[] = [];
  const builder = new DocsBuilder({
    render: (bundle, signal) => {
      started.push(bundle);
      return new Promise((resolve, reject) => {
        running.set(bundle, { resolve, reject });
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    },
    done: (page, editedAt) => pages.push([page, editedAt]),
    failed: (error) => failures.push(error),
  });
  return { builder, pages, failures, running, started };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("builds a page", async () => {
  const { builder, pages, running } = manual();
  builder.build("one", 7);
  await settled();
  running.get("one")?.resolve("<one>");
  await builder.idle();
  expect(pages).toEqual([["<one>", 7]]);
});

test("a newer bundle ends the older build, and only the newest of several is built", async () => {
  const { builder, pages, failures, running, started } = manual();
  builder.build("one", 1);
  await settled();
  builder.build("two", 2);
  builder.build("three", 3);
  await settled();
  running.get("three")?.resolve("<three>");
  await builder.idle();
  expect(started).toEqual(["one", "three"]);
  expect(pages).toEqual([["<three>", 3]]);
  expect(failures).toEqual([]);
});

test("an older build that is done too late is not shown", async () => {
  const { builder, pages, running } = manual();
  builder.build("one", 1);
  await settled();
  running.get("one")?.resolve("<one>");
  builder.build("two", 2);
  await settled();
  running.get("two")?.resolve("<two>");
  await builder.idle();
  expect(pages).toEqual([["<two>", 2]]);
});

test("a failure is reported, and the next build works", async () => {
  const { builder, pages, failures, running } = manual();
  builder.build("one", 1);
  await settled();
  running.get("one")?.reject(new Error("no"));
  await builder.idle();
  expect(failures).toEqual([new Error("no")]);
  builder.build("two", 2);
  await settled();
  running.get("two")?.resolve("<two>");
  await builder.idle();
  expect(pages).toHaveLength(1);
});

test("stop ends the build without a word", async () => {
  const { builder, pages, failures } = manual();
  builder.build("one", 1);
  await settled();
  await builder.stop();
  expect([pages, failures]).toEqual([[], []]);
});
