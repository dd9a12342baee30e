import { expect, test } from "vitest";
import { ours, type Setup } from "../calls/contenders.ts";
import { checkOnce, measureCall } from "../calls/measure.ts";
import { methods } from "../calls/work.ts";

const contenders = Object.entries(ours).flatMap(([name, setup]) => methods.map((method) => ({ name, method, setup })));

test.each(contenders)("$name sends the same $method as the others and gives the same", async ({ setup, method }) => {
  await checkOnce(setup, method);
  expect(await measureCall(setup, method, 10)).toBeGreaterThan(0);
});

test.each([
  ["another request", (): Setup => (fetch) => ({ GET: () => fetch("https://api.example/"), POST: async () => "" })],
  ["another result", (): Setup => () => ({ GET: async () => ({ name: "Pump" }), POST: async () => "" })],
])("a contender with %s does not take part", async (what, setup) => {
  await expect(checkOnce(setup(), "GET")).rejects.toThrow(`The ${what.split(" ")[1]} is`);
});
