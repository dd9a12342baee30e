import type { operations } from "@enapter/http-api-types";
import { expect, expectTypeOf, test } from "vitest";
import { handlers } from "../../src/engine/handlers/index.ts";
import { streamHandlers } from "../../src/engine/handlers/streams.ts";
import { loadSpec } from "../../src/spec/load.ts";
import type { PathOf } from "../../src/spec/path-types.ts";

/** The operations with one path parameter renamed. */
type Renamed<Id extends keyof operations, Path> = Omit<operations, Id> & Record<Id, { parameters: { path: Path } }>;

test("a handler reads the path parameters of its operation, and the site that a variant may have", () => {
  expectTypeOf<keyof PathOf<"getDevice">>().toEqualTypeOf<"device_id" | "site_id">();
  expectTypeOf<keyof PathOf<"listDevices">>().toEqualTypeOf<"site_id">();
  expectTypeOf<keyof PathOf<"getRule">>().toEqualTypeOf<"rule_id" | "site_id">();
  expectTypeOf<PathOf<"getRule">["site_id"]>().toEqualTypeOf<string | undefined>();
});

test("a path parameter that is renamed cannot be read by its old name", () => {
  type Of<Id extends keyof operations, Path> = PathOf<Id, Renamed<Id, Path>>;
  // The parameter of a site, of one operation and of all.
  expectTypeOf<keyof Of<"getRuleEngine", { site: string }>>().toEqualTypeOf<"site">();
  expectTypeOf<keyof Of<"getRule", { site: string; rule_id: string }>>().toEqualTypeOf<"site" | "rule_id">();
  expectTypeOf<keyof PathOf<"getDevice", Renamed<"getSite", { site: string }>>>().toEqualTypeOf<"device_id" | "site">();
  // Others.
  expectTypeOf<keyof Of<"getRule", { site_id: string; rule: string }>>().toEqualTypeOf<"rule" | "site_id">();
  expectTypeOf<keyof Of<"getDevice", { id: string }>>().toEqualTypeOf<"id">();
});

test("a variant has the path parameters of its canonical operation, except for the site", () => {
  const { operations } = loadSpec();
  const names = ({ parameters }: (typeof operations)[number]) =>
    parameters.filter((parameter) => parameter.in === "path" && parameter.name !== "site_id").map(({ name }) => name);
  for (const operation of operations) {
    const canonical = operations.find(({ id }) => id === operation.variantOf);
    if (canonical !== undefined) expect([operation.id, names(operation)]).toEqual([operation.id, names(canonical)]);
  }
});

test("every behaviour belongs to an operation or a stream of the description", () => {
  const { operations } = loadSpec();
  const ids = operations.map(({ id }) => id);
  const streams = operations.map(({ stream }) => stream?.id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(handlers)));
  expect(streams).toEqual(expect.arrayContaining(Object.keys(streamHandlers)));
});
