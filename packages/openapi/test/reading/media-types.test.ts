import { expect, test } from "vitest";
import { bodyKind, essenceOf } from "../../src/reading/media-types.ts";

test.each([
  ["application/json", "json"],
  ["Application/Problem+JSON; charset=utf-8", "json"],
  ["text/csv", "text"],
  ["application/x-ndjson", "text"],
  ["application/atom+xml", "text"],
  ["multipart/form-data", "multipart"],
  ["application/x-www-form-urlencoded", "form"],
  ["application/zip", "binary"],
  ["", "binary"],
])("%s is encoded as %s", (type, kind) => {
  expect(bodyKind(type)).toBe(kind);
});

test("parameters and case of a media type do not count", () => {
  expect(essenceOf(" Text/CSV ; header=present")).toBe("text/csv");
});
