import { expect, test } from "vitest";
import type { Operation } from "../../src/core/types/operation.ts";
import { operations as generated } from "../../src/generated/descriptors/descriptors.ts";
import { routeFinder } from "../../src/relay/routes.ts";

const operations: readonly Operation[] = [
  { id: "getThing", method: "GET", path: "/things/{thing_id}" },
  { id: "getDefaults", method: "GET", path: "/things/defaults" },
  { id: "streamThings", method: "GET", path: "/things/", stream: {} },
  { id: "deleteThing", method: "DELETE", path: "/things/{thing_id}" },
  {
    id: "getPart",
    method: "GET",
    path: "/parts/{part_id}",
    paths: [["/boxes/{box_id}/parts/{part_id}", "box_id"], ["/parts/{part_id}"]],
  },
];

const find = routeFinder(operations);

test.each<[method: string, path: string, isStream: boolean, id: string, values: object]>([
  ["GET", "/things/1", false, "getThing", { thing_id: "1" }],
  ["GET", "/things/a%20b", false, "getThing", { thing_id: "a b" }],
  ["GET", "/things/defaults", false, "getDefaults", {}],
  ["DELETE", "/things/defaults", false, "deleteThing", { thing_id: "defaults" }],
  ["GET", "/things/", true, "streamThings", {}],
  ["GET", "/parts/2", false, "getPart", { part_id: "2" }],
  ["GET", "/boxes/1/parts/2", false, "getPart", { box_id: "1", part_id: "2" }],
])("%s %s, stream %s, is %s", (method, path, isStream, id, values) => {
  expect(find(method, path, isStream)).toMatchObject({ operation: { id }, values });
});

test.each<[method: string, path: string, isStream: boolean]>([
  ["POST", "/things/1", false],
  ["GET", "/things/1", true],
  ["GET", "/things/", false],
  ["GET", "/things/1/2", false],
  ["GET", "/things", true],
  // A server that decodes the path before it looks for the operation would do something else.
  ["DELETE", "/things/1%2Fparts", false],
  ["GET", "/things/..%2fthings", false],
  ["GET", "/things/%2e%2e", false],
  ["GET", "/things/1%3Fa", false],
  ["GET", "/things/%5c", false],
  ["GET", "/things/%zz", false],
])("%s %s, stream %s, is no operation", (method, path, isStream) => {
  expect(find(method, path, isStream)).toBeUndefined();
});

test("finds every operation of the API under each of its paths", () => {
  const findGenerated = routeFinder(generated);
  for (const { id, method, path, paths = [[path]], stream } of generated) {
    for (const [template] of paths) {
      const route = findGenerated(method, template.replaceAll(/\{.*?\}/g, "value-1"), stream !== undefined);
      expect([template, route?.operation.id]).toEqual([template, id]);
    }
  }
});
