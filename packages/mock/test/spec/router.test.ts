import { describedOperations, SpecDocument } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { Router } from "../../src/spec/router.ts";

const operation = (operationId: string) => ({ operationId, responses: {} });
const document = new SpecDocument({
  openapi: "3.1.0",
  paths: {
    "/things/{id}": { get: operation("getThing"), delete: operation("deleteThing") },
    "/things/upload": { post: operation("upload") },
    "/things/{id}/zip": { get: operation("zip") },
    "/things/profiles/download": { get: operation("profiles") },
    "/things/{id}.json": { get: operation("file") },
    "/ranges/{from}..{to}": { get: operation("range") },
    "/things/{space}/{name}/{tag}": { get: operation("byName") },
  },
});
const router = new Router(describedOperations(document));

test.each([
  ["GET", "/things/1", "getThing", { id: "1" }],
  ["delete", "/things/a%2Fb", "deleteThing", { id: "a/b" }],
  ["POST", "/things/upload", "upload", {}],
  ["GET", "/things/upload/zip", "zip", { id: "upload" }],
  ["GET", "/things/profiles/download", "profiles", {}],
  ["GET", "/things/a/b/c/", "byName", { space: "a", name: "b", tag: "c" }],
  ["GET", "/things/%zz", "getThing", { id: "%zz" }],
  ["GET", "/things/a%2Eb.json", "file", { id: "a.b" }],
  ["GET", "/ranges/1..2", "range", { from: "1", to: "2" }],
])("%s %s is %s", (method, path, id, parameters) => {
  const match = router.match(method, path);
  expect(match?.operation.id).toBe(id);
  expect(match?.path).toEqual(parameters);
});

test.each([
  ["GET", "/things/upload"],
  ["GET", "/things"],
  ["GET", "/things//zip"],
  ["PUT", "/things/1"],
  ["GET", "/ranges/1.2"],
  ["GET", "/ranges/..2"],
])("%s %s matches nothing", (method, path) => {
  expect(router.match(method, path)).toBeUndefined();
});
