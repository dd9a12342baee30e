import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { iterable, iterate } from "../../src/reading/iterate.ts";
import { failure } from "../support/failure.ts";

const ended = { done: true, value: undefined };

function counted(isDirect = false) {
  const seen = { begun: 0, finished: 0, aborted: false };
  async function* numbers() {
    try {
      for (let value = 1; value <= 3; value++) yield value;
    } finally {
      seen.finished += 1;
    }
  }
  const items = iterate(async (signal) => {
    signal.addEventListener("abort", () => {
      seen.aborted = true;
    });
    seen.begun += 1;
    return numbers();
  }, isDirect);
  return { seen, items };
}

/** Work whose `next` and `return` never settle, whatever the signal says. */
function stuck() {
  const seen = { aborted: false };
  const items = iterate<number>((signal) => {
    signal.addEventListener("abort", () => {
      seen.aborted = true;
    });
    const never = () => new Promise<never>(() => {});
    return { next: never, return: never };
  });
  return { seen, items };
}

test.each([false, true])(
  "begins once, with the first call, and answers calls in order (direct: %s)",
  async (isDirect) => {
    const { seen, items } = counted(isDirect);
    expect(seen.begun).toBe(0);
    expect(await Promise.all([items.next(), items.next()])).toEqual([
      { done: false, value: 1 },
      { done: false, value: 2 },
    ]);
    expect(await Promise.all([items.next(), items.next(), items.next()])).toEqual([
      { done: false, value: 3 },
      ended,
      ended,
    ]);
    expect(seen).toEqual({ begun: 1, finished: 1, aborted: false });
  },
);

test.each([false, true])("finishes work that is not pending before it returns (direct: %s)", async (isDirect) => {
  const { seen, items } = counted(isDirect);
  await items.next();
  expect(await items.return()).toEqual(ended);
  expect(seen).toMatchObject({ finished: 1, aborted: false });
  expect(await items.next()).toEqual(ended);
  expect(await items.return()).toEqual(ended);
});

test("ends at once while calls are pending, and aborts the work", async () => {
  const { seen, items } = stuck();
  const pending = [items.next(), items.next()];
  expect(await items.return()).toEqual(ended);
  expect(await Promise.all(pending)).toEqual([ended, ended]);
  expect(seen.aborted).toBe(true);
  expect(await items.next()).toEqual(ended);
});

test("throws what it is told to throw, and ends", async () => {
  const { seen, items } = stuck();
  const pending = items.next();
  expect(await failure(items.throw(new RangeError("enough")))).toBeInstanceOf(RangeError);
  expect(await pending).toEqual(ended);
  expect(seen.aborted).toBe(true);
});

test("that ends before it begins is never begun", async () => {
  const { seen, items } = counted();
  expect(await items.return()).toEqual(ended);
  expect(await items.next()).toEqual(ended);
  expect(seen.begun).toBe(0);
});

test("that ends while it begins gives nothing", async () => {
  const { seen, items } = counted();
  const pending = items.next();
  expect(await items.return()).toEqual(ended);
  expect(await pending).toEqual(ended);
  expect(await items.next()).toEqual(ended);
  expect(seen.aborted).toBe(true);
});

test.each<[name: string, begin: () => Promise<AsyncIterator<number>>]>([
  ["cannot begin", () => Promise.reject(new RangeError("no"))],
  [
    "fails",
    async () => ({
      next: () => Promise.reject(new RangeError("no")),
    }),
  ],
])("that %s fails once and is over", async (_name, begin) => {
  const items = iterate(begin);
  const [first, second] = await Promise.allSettled([items.next(), items.next()]);
  expect(first).toMatchObject({ status: "rejected", reason: expect.any(RangeError) });
  expect(second.status).toBeDefined();
  expect(await items.next()).toEqual(ended);
});

test("fails when it cannot begin, without a promise", async () => {
  const items = iterate(() => {
    throw new RangeError("no");
  });
  expect(await failure(items.next())).toBeInstanceOf(RangeError);
});

test("is iterable and disposable", async () => {
  const { seen, items } = counted();
  const values: number[] = [];
  for await (const value of items) {
    values.push(value);
    if (value === 2) break;
  }
  expect(values).toEqual([1, 2]);
  expect(seen.finished).toBe(1);
  const other = counted();
  await other.items.next();
  await other.items[Symbol.asyncDispose]();
  expect(other.seen.finished).toBe(1);
});

test("lets go of a stream of Node.js that is destroyed", async () => {
  const { seen, items } = stuck();
  const readable = Readable.from(items);
  readable.resume();
  await new Promise((resolve) => setImmediate(resolve));
  readable.destroy();
  await new Promise((resolve) => readable.once("close", resolve));
  expect(seen.aborted).toBe(true);
});

test("an iterable begins anew each time", async () => {
  let begun = 0;
  const numbers = iterable(async function* () {
    yield ++begun;
  });
  expect(await numbers[Symbol.asyncIterator]().next()).toEqual({ done: false, value: 1 });
  expect(await numbers[Symbol.asyncIterator]().next()).toEqual({ done: false, value: 2 });
});
