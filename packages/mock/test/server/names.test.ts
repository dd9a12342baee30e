import { expect, test } from "vitest";
import { hostNameFrom, originFrom } from "../../src/server/names.ts";

test.each([
  ["https://app.example.com", "https://app.example.com"],
  ["HTTPS://App.Example.com:443", "https://app.example.com"],
  ["http://a.example:8080", "http://a.example:8080"],
  ["http://[::1]:5173", "http://[::1]:5173"],
  ["chrome-extension://abcdef", "chrome-extension://abcdef"],
  ["null", "null"],
])("%s is the origin %s", (text, origin) => {
  expect(originFrom(text)).toBe(origin);
});

test.each(["", "*", "app.example.com", "https://", "https://a.example/", "https://a.example?x", "https://*.example"])(
  "%j is not an origin",
  (text) => {
    expect(() => originFrom(text)).toThrow(RangeError);
  },
);

test.each([
  ["mock.example.com", "mock.example.com"],
  ["Mock.Test", "mock.test"],
  ["my_service", "my_service"],
  ["[::1]", "[::1]"],
])("%s is the name %s", (text, name) => {
  expect(hostNameFrom(text)).toBe(name);
});

test.each(["", "*", "a b", "mock.test:80", "https://mock.test", "mock.test/", "user@mock.test", "*.test"])(
  "%j is not a name",
  (text) => {
    expect(() => hostNameFrom(text)).toThrow(RangeError);
  },
);
