import { expect, test } from "vitest";
import { streamSlots } from "../../src/relay/stream-slots.ts";

test("takes as many as there are, and those that became free, each once", () => {
  const slots = streamSlots({ all: 2, user: 1 });
  const first = slots.take(undefined);
  const second = slots.take(undefined);
  expect([first, second, slots.take(undefined)]).toEqual([expect.any(Function), expect.any(Function), "all"]);
  for (const free of [first, first]) if (typeof free === "function") free();
  expect([slots.take(undefined), slots.take(undefined)]).toEqual([expect.any(Function), "all"]);
});

test("counts those of each user", () => {
  const slots = streamSlots({ all: 5, user: 2 });
  const taken = [slots.take("ann"), slots.take("ann")];
  expect([slots.take("ann"), slots.take("bob"), slots.take(undefined)]).toEqual([
    "user",
    expect.any(Function),
    expect.any(Function),
  ]);
  for (const free of taken) if (typeof free === "function") free();
  expect([slots.take("ann"), slots.take("ann"), slots.take("ann")]).toEqual([
    expect.any(Function),
    expect.any(Function),
    "user",
  ]);
});

test("a stream that was refused takes no slot", () => {
  const slots = streamSlots({ all: 2, user: 1 });
  slots.take("ann");
  expect([slots.take("ann"), slots.take("ann"), slots.take("bob")]).toEqual(["user", "user", expect.any(Function)]);
});
