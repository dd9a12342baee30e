import { expect, test } from "vitest";
import { Latest } from "../src/loop/latest.ts";

/** Work that a test finishes by hand. */
function manual() {
  const finish: (() => void)[] = [];
  let count = 0;
  const latest = new Latest(() => {
    count++;
    return new Promise((resolve) => finish.push(resolve));
  });
  return { latest, count: () => count, finish: () => finish.shift()?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("runs at once, and one at a time", async () => {
  const { latest, count, finish } = manual();
  latest.request();
  latest.request();
  latest.request();
  expect(count()).toBe(1);
  finish();
  await settled();
  // Three requests while one ran are one more run.
  expect(count()).toBe(2);
  finish();
  await settled();
  expect(count()).toBe(2);
  latest.request();
  expect(count()).toBe(3);
});

test("stop waits for what runs and gives up the rest", async () => {
  const { latest, count, finish } = manual();
  latest.request();
  latest.request();
  const stopped = latest.stop();
  finish();
  await stopped;
  expect(count()).toBe(1);
});
