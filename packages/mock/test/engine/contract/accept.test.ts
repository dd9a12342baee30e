import { expect, test } from "vitest";
import { preferred, weightOf } from "../../../src/engine/contract/accept.ts";

test.each([
  [null, 1],
  ["", 1],
  [" , ", 1],
  ["*/*", 1],
  ["*", 1],
  ["text/csv", 1],
  ["TEXT/CSV", 1],
  ["text/csv; charset=utf-8", 1],
  ["text/*", 1],
  ["application/json", 0],
  ["application/*", 0],
  ["text/csv;q=0", 0],
  ["text/csv; Q=0.000", 0],
  ["*/*;q=0", 0],
  ["text/*;q=0, */*", 0],
  ["text/csv;q=0, text/*;q=0.4, */*", 0],
  ["*/*;q=0.1, text/csv;q=0.5, text/*;q=0.9", 0.5],
  ["*/*, text/csv;q=.2", 0.2],
  ["text/csv;q=0.3, text/csv;q=0.6", 0.6],
  ["text/csv;header=present;q=0.7", 0.7],
  ["text/csv;q=many", 1],
  ["text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", 0.2],
])("Accept %j weighs text/csv with %d", (accept, weight) => {
  expect(weightOf(accept, "text/csv")).toBe(weight);
});

test.each([
  [null, "application/json"],
  ["*/*", "application/json"],
  ["text/csv, application/json", "application/json"],
  ["application/json;q=0.9, text/csv", "text/csv"],
  ["application/json;q=0, */*", "text/csv"],
  ["text/*, application/json;q=0.5", "text/csv"],
  ["image/png", undefined],
])("Accept %j prefers %s", (accept, mediaType) => {
  expect(preferred(accept, [{ mediaType: "text/csv" }, { mediaType: "application/json" }])?.mediaType).toBe(mediaType);
});
