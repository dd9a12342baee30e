import { expect, test } from "vitest";
import { lazyIterator } from "../../src/core/lazy-iterator.ts";
import { failure } from "../support/failure.ts";

function counted() {
  const seen = { made: 0, returned: 0 };
  async function* numbers() {
    try {
      for (let value = 1; value <= 3; value++) yield value;
    } finally {
      seen.returned += 1;
    }
  }
  const iterator = lazyIterator(async () => {
    seen.made += 1;
    return numbers();
  });
  return { seen, iterator };
}

test("is made once, with the first item", async () => {
  const { seen, iterator } = counted();
  expect(seen.made).toBe(0);
  expect(await Promise.all([iterator.next(), iterator.next()])).toEqual([
    { done: false, value: 1 },
    { done: false, value: 2 },
  ]);
  expect((await iterator.next()).value).toBe(3);
  expect((await iterator.next()).done).toBe(true);
  expect(seen.made).toBe(1);
});

test("ends what was made", async () => {
  const { seen, iterator } = counted();
  await iterator.next();
  expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
  expect(seen.returned).toBe(1);
  expect((await iterator.next()).done).toBe(true);
});

test("that ended before it began is never made", async () => {
  const { seen, iterator } = counted();
  await iterator.return?.();
  expect((await iterator.next()).done).toBe(true);
  expect(seen.made).toBe(0);
});

test("fails when it cannot be made", async () => {
  const iterator = lazyIterator(() => Promise.reject(new RangeError("no")));
  expect(await failure(iterator.next())).toBeInstanceOf(RangeError);
});
