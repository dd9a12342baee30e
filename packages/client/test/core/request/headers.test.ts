import { expect, test } from "vitest";
import { mergeHeaders } from "../../../src/core/request/headers.ts";
import { UsageError } from "../../../src/errors/index.ts";

/** Names are compared without their case, and whatever case comes out, one name is there once. */
function merged(...parts: Parameters<typeof mergeHeaders>[1][]): Record<string, string> {
  const headers = parts.reduce<Record<string, string>>(mergeHeaders, {});
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  return Object.fromEntries(new Headers(headers));
}

test("later parts win", () => {
  expect(merged({ a: "1", b: "1" }, { b: "2", c: "2" }, { c: "3" })).toEqual({ a: "1", b: "2", c: "3" });
});

test("names that differ only in case are one", () => {
  expect(merged({ "X-Token": "1" }, { "x-token": "2" }, { "X-TOKEN": "3" })).toEqual({ "x-token": "3" });
});

test("parts may be missing, and are not changed", () => {
  const part = Object.freeze({ a: "1" });
  expect(merged(undefined, part, undefined, { a: "2" })).toEqual({ a: "2" });
  expect(mergeHeaders({}, undefined)).toEqual({});
  expect(part).toEqual({ a: "1" });
});

test("a name of Object.prototype is an ordinary name", () => {
  expect(merged({ constructor: "1" }, { Constructor: "2" })).toEqual({ constructor: "2" });
});

test.each([{ "x-price": "1 €" }, { "x-line": "a\nb" }, { "bad name": "1" }, { "": "1" }])(
  "%j cannot be sent",
  (part) => {
    expect(() => mergeHeaders({}, part)).toThrow(UsageError);
  },
);

test("a value that cannot be sent is not shown", () => {
  expect(() => mergeHeaders({}, { "x-secret": "sesame\n" })).toThrow(/^(?!.*sesame).*x-secret/s);
});

test("leaves out headers that are undefined, without replacing others", () => {
  expect(merged({ a: "1", c: undefined }, { a: undefined, b: null } as never)).toEqual({ a: "1" });
});

test.each([[new Headers({ A: "1" })], [[["A", "1"]]], [new Map([["A", "1"]])]] as [never][])(
  "%o gives headers",
  (part) => {
    expect(merged({ a: "0" }, part)).toEqual({ a: "1" });
  },
);

test("a number is text, and what is no text is refused with the name of the header", () => {
  expect(merged({ a: 1 } as never)).toEqual({ a: "1" });
  for (const value of [Number.NaN, {}, ["sesame"], Symbol("sesame"), () => "sesame"]) {
    expect(() => mergeHeaders({}, { "x-secret": value } as never)).toThrow(/^(?!.*sesame).*x-secret/s);
  }
  expect(() => mergeHeaders({}, "a: b" as never)).toThrow(UsageError);
});

test.each([
  ["an iterator, which the first attempt would use up", new Map([["a", "sesame"]]).entries()],
  ["a promise that is not awaited", Promise.resolve({ a: "sesame" })],
  ["lines", ["a: sesame"]],
  ["pairs without a name", [[1, "sesame"]]],
  ["what is no pair", [5]],
  ["a function", () => ({ a: "sesame" })],
])("%s is refused and not shown", (_name, part) => {
  expect(() => mergeHeaders({}, part as never)).toThrow(
    /^`headers` has to be an object, a Headers or a list of pairs\. It is (?!.*sesame)/,
  );
});
