import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/errors/index.ts";
import { isPlain, jsonText } from "../../src/values/json-text.ts";

const write = (value: unknown) => jsonText(value, "The body of setThing");

class Celsius {
  degrees = 21;
}

test.each<[string, unknown, string]>([
  ["NaN", Number.NaN, "NaN"],
  ["an infinity", Number.NEGATIVE_INFINITY, "-Infinity"],
  ["a bigint", 5n, "a bigint"],
  ["a function", () => 1, "a function"],
  ["a symbol", Symbol("sesame"), "a symbol"],
  ["an invalid date", new Date(Number.NaN), "of class Date without a value"],
  ["a Map", new Map([["sesame", 1]]), "of class Map"],
  ["a Set", new Set([1]), "of class Set"],
  ["a boxed number", Object(1), "of class Number"],
  ["a boxed bigint", Object(1n), "of class BigInt"],
  ["a regular expression", /sesame/, "of class RegExp"],
  ["an error", new Error("sesame"), "of class Error"],
  ["a promise", Promise.resolve(1), "a promise that is not awaited"],
  ["a typed array", new Float64Array([1]), "of class Float64Array"],
  ["a Buffer, in spite of its toJSON", Buffer.from("sesame"), "of class Uint8Array"],
  ["an ArrayBuffer", new ArrayBuffer(1), "of class ArrayBuffer"],
  ["a Blob", new Blob(["sesame"]), "of class Blob"],
  ["an instance of a class", new Celsius(), "of class Celsius"],
  ["what inherits its fields", Object.create({ degrees: 21 }), "of class Object"],
  ["a toJSON that gives nothing", { toJSON: () => undefined }, "an object without a value"],
  ["a toJSON that gives NaN", { toJSON: () => Number.NaN }, "NaN"],
  ["a toJSON that gives a Map", { toJSON: () => new Map() }, "of class Map"],
])("%s is refused with its location", (_name, value, kind) => {
  for (const [body, location] of [
    [{ name: "set", arguments: { limit_percent: value } }, "`arguments.limit_percent` in the body of setThing"],
    [{ values: [1, value] }, "`values[1]` in the body of setThing"],
    [[[value]], "`[0][0]` in the body of setThing"],
    [value, "The body of setThing"],
  ] as const) {
    expect(() => write(body)).toThrow(UsageError);
    expect(() => write(body)).toThrow(`${location} is ${kind}, which cannot be sent.`);
    expect(() => write(body)).not.toThrow(/sesame/);
  }
});

test("undefined is not given as a property, and cannot be an item of a list", () => {
  expect(write({ a: undefined, b: { c: undefined } })).toBe('{"b":{}}');
  expect(() => write([1, undefined])).toThrow("`[1]` in the body of setThing is undefined");
  const withHole = [1];
  withHole[2] = 3;
  expect(() => write({ list: withHole })).toThrow("`list[1]` in the body of setThing is undefined");
  expect(() => write(new Array(1e9))).toThrow(UsageError);
});

test("refuses a value that contains itself, with its location", () => {
  const loop: Record<string, unknown> = { list: [] };
  (loop["list"] as unknown[]).push({ loop });
  expect(() => write({ loop })).toThrow("`loop.list[0].loop` in the body of setThing is part of itself");
  const shared = { a: 1 };
  expect(write([shared, shared])).toBe('[{"a":1},{"a":1}]');
});

test("refuses a value that is too deep, however deep it is", () => {
  const nested = (depth: number) => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level++) value = [value];
    return value;
  };
  expect(JSON.parse(write(nested(1000)))).toEqual(nested(1000));
  for (const depth of [1001, 100_000]) expect(() => write(nested(depth))).toThrow(/more than 1000 levels deep/);
});

test("reports a getter that throws as a usage error with its cause", () => {
  const cause = new Error("no reading");
  const body = {
    get limit() {
      throw cause;
    },
  };
  expect(() => write(body)).toThrow(expect.objectContaining({ name: "UsageError", cause }));
});

test("respects toJSON", () => {
  const url = new URL("https://x.example/");
  expect(write({ at: new Date(0), url, money: { toJSON: (key: string) => `${key}: 5` } })).toBe(
    '{"at":"1970-01-01T00:00:00.000Z","url":"https://x.example/","money":"money: 5"}',
  );
});

describe("objects of another realm", () => {
  test("are plain objects, lists and dates, too", () => {
    expect(write(runInNewContext("({ a: [1, { b: null }], at: new Date(0) })"))).toBe(
      '{"a":[1,{"b":null}],"at":"1970-01-01T00:00:00.000Z"}',
    );
  });

  test.each(["new Map()", "new Date(NaN)", "Promise.resolve()", "new Uint8Array(1)", "new Number(1)"])(
    "%s is none",
    (source) => expect(() => write({ a: runInNewContext(source) })).toThrow(UsageError),
  );
});

test("a property called __proto__ is a property", () => {
  const body = JSON.parse('{"__proto__":{"a":1}}');
  expect(isPlain(body)).toBe(true);
  expect(write(body)).toBe('{"__proto__":{"a":1}}');
  expect(() => write({ ["__proto__"]: Number.NaN })).toThrow("`__proto__`");
});

test("whatever is written parses to what was given", () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  let written = 0;
  const property = fc.property(fc.oneof(anything, fc.object()), (body) => {
    let text: string;
    try {
      text = write(body);
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      return true;
    }
    written += 1;
    return isSame(body, JSON.parse(text));
  });
  fc.assert(property, { numRuns: 300 });
  expect(written).toBeGreaterThan(50);
});

/** Whether a value is all there after parsing: a date as text, and what is `undefined` is not given. */
function isSame(before: unknown, after: unknown): boolean {
  if (before instanceof Date) return after === before.toISOString();
  if (typeof before !== "object" || before === null) return before === after;
  const given = Object.entries(before).filter(([, entry]) => entry !== undefined);
  if (given.length !== Object.keys(after as object).length) return false;
  return given.every(([name, entry]) => isSame(entry, (after as Record<string, unknown>)[name]));
}
