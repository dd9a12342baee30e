import { expect, test } from "vitest";
import { argumentNames } from "../../src/client/argument-names.ts";

const namesOf = (...names: string[]) =>
  argumentNames({
    positional: names.map((name) => ({ name }) as Parameters<typeof argumentNames>[0]["positional"][0]),
  });

test.each(["client", "body", "options", "undefined", "arguments", "eval", "await"])(
  "an argument named %s does not shadow a name that the function uses",
  (name) => expect(namesOf(name)).toEqual([`${name}_`]),
);

test("any other name stays unchanged, also that of a function of the runtime", () => {
  expect(namesOf("device_id", "call", "getThingOperation")).toEqual(["device_id", "call", "getThingOperation"]);
});

test("arguments have different names", () => {
  expect(namesOf("class", "class_", "a-b", "a_b", "body", "body_")).toEqual([
    ...["class_", "class__", "a_b", "a_b_", "body_", "body__"],
  ]);
});
