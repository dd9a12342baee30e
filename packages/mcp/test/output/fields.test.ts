import { expect, test } from "vitest";
import { selectFields } from "../../src/output/fields.ts";

const device = { id: "a", status: { connectivity: "ONLINE", since: 1 }, tags: [{ name: "x", color: "red" }] };

test.each([
  [["id"], { id: "a" }],
  [["status.since", "status.connectivity"], { status: { since: 1, connectivity: "ONLINE" } }],
  [["status", "status.since"], { status: device.status }],
  [["tags.name"], { tags: [{ name: "x" }] }],
  [["nothing", "id.of"], { id: "a" }],
  [["__proto__"], {}],
])("%j", (paths, expected) => {
  expect(selectFields(device, paths)).toEqual(expected);
});
