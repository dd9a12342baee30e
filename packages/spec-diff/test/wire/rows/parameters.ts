import { list, parameter, string } from "../locations.ts";
import type { Row } from "./row.ts";

export const parameterRows: readonly Row[] = [
  [
    "optional parameter added",
    "minor",
    /stays right/,
    (e) => e.push([...list, "parameters"], { name: "q", in: "query" }),
  ],
  [
    "required parameter added",
    "major",
    /requests without it are refused/,
    (e) => e.push([...list, "parameters"], { name: "q", in: "query", required: true, schema: string }),
  ],
  ["parameter removed", "major", /programs send it/, (e) => e.remove(parameter(1))],
  ["parameter renamed", "major", /renamed to `max`.*old name/, (e) => e.set(parameter(1, "name"), "max")],
  ["path parameter renamed", "major", /types.*request is the same/, (e) => e.replaceAll("animal_id", "id")],
  ["parameter becomes required", "major", /refused/, (e) => e.set(parameter(1, "required"), true)],
  ["parameter moves to a header", "major", /programs send it/, (e) => e.set(parameter(1, "in"), "header")],
  ["type of a parameter changed", "major", /may be refused/, (e) => e.set(parameter(1, "schema", "type"), "boolean")],
  ["type of a parameter widened", "minor", /stays right/, (e) => e.set(parameter(1, "schema", "type"), "number")],
  [
    "style of a parameter changed",
    "major",
    /reads it in another way/,
    (e) => e.set(parameter(2, "style"), "pipeDelimited"),
  ],
  ["explode of a parameter changed", "major", /another way/, (e) => e.set(parameter(2, "explode"), true)],
  ["explode written out as it was meant", "none", /^$/, (e) => e.set(parameter(1, "explode"), true)],
  ["largest value of a parameter raised", "minor", /stays right/, (e) => e.set(parameter(1, "schema", "maximum"), 200)],
  ["largest value of a parameter lowered", "major", /refused/, (e) => e.set(parameter(1, "schema", "maximum"), 50)],
  [
    "value of a parameter's enum added",
    "minor",
    /stays right/,
    (e) => e.push(parameter(2, "schema", "items", "enum"), "COW"),
  ],
  [
    "value of a parameter's enum removed",
    "major",
    /refused/,
    (e) => e.remove(parameter(2, "schema", "items", "enum", 0)),
  ],
  ["default of a parameter changed", "major", /another effect/, (e) => e.set(parameter(0, "schema", "default"), 1)],
  ["default of a parameter added", "minor", /without a value/, (e) => e.set(parameter(1, "schema", "default"), 20)],
  ["default of a parameter removed", "major", /another effect/, (e) => e.remove(parameter(0, "schema", "default"))],
  ["description of a parameter changed", "patch", /documentation/, (e) => e.set(parameter(1, "description"), "Many.")],
  ["example of a parameter added", "patch", /documentation/, (e) => e.set(parameter(1, "example"), 5)],
  ["parameter deprecated", "minor", /announced/, (e) => e.set(parameter(1, "deprecated"), true)],
  [
    "parameter comes from the client's options",
    "major",
    /another place/,
    (e) => e.remove(parameter(3, "x-sdk-client-option")),
  ],
  [
    "parameter only for a stream",
    "major",
    /plain request no longer/,
    (e) => e.set(parameter(1, "x-stream-only"), true),
  ],
  ["parameter names parts", "minor", /types have the parts/, (e) => e.set(parameter(2, "x-sdk-expands"), true)],
  [
    "parameter whose order no longer counts",
    "minor",
    /types.*keys of caches/,
    (e) => e.set(parameter(1, "x-unordered"), true),
  ],
  [
    "parameter written as JSON",
    "major",
    /reads it in another way/,
    (e) => {
      e.remove(parameter(1, "schema"));
      e.set(parameter(1, "content"), { "application/json": { schema: { type: "integer" } } });
    },
  ],
  ["key of a parameter that nobody knows", "major", /not understood/, (e) => e.set(parameter(1, "x-odd"), 1)],
];
