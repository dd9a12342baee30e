import { get, list, stream } from "../locations.ts";
import type { Row } from "./row.ts";

export const operationRows: readonly Row[] = [
  ["operation added", "minor", /nobody uses it yet/, (e) => e.set([...get.slice(0, 2), "delete"], { responses: {} })],
  ["operation removed", "major", /programs call it/, (e) => e.remove(get)],
  ["path removed", "major", /programs call it/, (e) => e.remove(["paths", "/visits"])],
  ["path changed", "major", /moved here.*old place/, (e) => e.rename(["paths", "/visits"], "/guests")],
  ["method changed", "major", /moved here from `GET/, (e) => e.rename(stream, "post")],
  ["operationId changed", "major", /types.*named after it/, (e) => e.set([...get, "operationId"], "readAnimal")],
  ["summary changed", "patch", /documentation only/, (e) => e.set([...list, "summary"], "All animals")],
  ["description changed", "patch", /documentation only/, (e) => e.set([...list, "description"], "All.")],
  ["tags changed", "patch", /documentation only/, (e) => e.set([...list, "tags"], ["Beasts"])],
  ["deprecated", "minor", /announced to go away/, (e) => e.set([...list, "deprecated"], true)],
  ["sunset set", "minor", /may be gone/, (e) => e.set([...list, "x-sunset"], "2027-01-01")],
  ["key of an operation that nobody knows", "major", /not understood/, (e) => e.set([...list, "callbacks"], { a: {} })],
  ["extension that nobody knows", "major", /not understood/, (e) => e.set([...list, "x-speed"], "fast")],
];
