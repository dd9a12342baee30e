import { expect } from "vitest";
import { body, fields, schema, text } from "../describe.ts";
import type { Working } from "../surprise.ts";
import { binary, bytes, describe, file, media, sends } from "./shared-bodies.ts";

const both = media({
  "application/json": [schema("Gadget"), { name: "x" }],
  "text/plain": [{ type: "string" }, "hello"],
});

export const workingBodies: readonly Working[] = [
  sends(
    "a list",
    body("application/json", { type: "array", items: schema("Gadget") }, [{ name: "x" }]),
    [{ name: "y" }],
    { type: "application/json", body: '[{"name":"y"}]', wrong: '{ name: "y" }' },
  ),
  sends("a text as JSON", body("application/json", { type: "string" }, "x"), "y", {
    type: "application/json",
    body: '"y"',
    wrong: "3",
  }),
  sends("null", body("application/json", { type: ["string", "null"] }, null), null, {
    type: "application/json",
    body: "null",
    wrong: "3",
  }),
  sends(
    "oneOf",
    body(
      "application/json",
      { oneOf: [schema("Gadget"), fields({ size: { type: "integer", examples: [1] } })] },
      { name: "x" },
    ),
    { size: 3 },
    { type: "application/json", body: '{"size":3}', wrong: '{ size: "3" }' },
  ),
  sends("plain text", body("text/plain", { type: "string" }, "hello"), "hello", {
    type: "text/plain",
    body: "hello",
    wrong: "3",
  }),
  sends("XML", body("application/xml", { type: "string" }, "<a/>"), "<a/>", {
    type: "application/xml",
    body: "<a/>",
    wrong: "{}",
  }),
  sends("NDJSON", body("application/x-ndjson", { type: "string" }, '{"a":1}\n'), '{"a":1}\n', {
    type: "application/x-ndjson",
    body: '{"a":1}\n',
    wrong: "{}",
  }),
  sends("YAML", body("application/yaml", { type: "string" }, "a: b"), "a: b", {
    type: "application/yaml",
    body: "a: b",
  }),
  sends(
    "a form",
    body(
      "application/x-www-form-urlencoded",
      fields(
        { name: text("x y"), tags: { type: "array", items: { type: "string" }, examples: [["a"]] }, note: text("x") },
        { required: ["name"] },
      ),
      { name: "x y", tags: ["a", "b"] },
    ),
    { name: "x y", tags: ["a", "b"], note: undefined },
    {
      type: "application/x-www-form-urlencoded",
      body: [
        ["name", "x y"],
        ["tags", "a"],
        ["tags", "b"],
      ],
      wrong: "{ name: 3 }",
    },
  ),
  sends(
    "a multipart form",
    body(
      "multipart/form-data",
      fields({ picture: file, note: text("n"), meta: { ...fields({ a: text("x") }), examples: [{ a: "x" }] } }),
      { picture: "x", note: "n", meta: { a: "x" } },
    ),
    { picture: bytes, note: "n", meta: { a: "x" } },
    {
      type: null,
      body: [
        ["picture", [1, 2]],
        ["note", "n"],
        ["meta", '{"a":"x"}'],
      ],
      wrong: '{ picture: 3, note: "n", meta: { a: "x" } }',
    },
  ),
  sends(
    "a multipart form with several files",
    body("multipart/form-data", fields({ pictures: { type: "array", items: binary, examples: [["x"]] } }), {
      pictures: ["x"],
    }),
    { pictures: [bytes, bytes] },
    {
      type: null,
      body: [
        ["pictures", [1, 2]],
        ["pictures", [1, 2]],
      ],
      wrong: "{ pictures: bytes }",
    },
  ),
  sends("bytes", body("application/octet-stream", binary, "x"), bytes, {
    type: "application/octet-stream",
    body: bytes,
    wrong: '"x"',
  }),
  sends("a picture", body("image/png", binary, "x"), bytes, { type: "image/png", body: bytes, wrong: "{}" }),
  sends("bytes without a schema", body("application/octet-stream", {}, "x"), bytes, {
    type: "application/octet-stream",
    body: bytes,
  }),
  sends("JSON or text", both, "hello", {
    type: "text/plain",
    body: "hello",
    options: { contentType: "text/plain" },
    wrong: '"hello"',
  }),
  sends(
    "two kinds of JSON",
    media({
      "application/json": [schema("Gadget"), { name: "x" }],
      "application/merge-patch+json": [fields({ size: { type: "integer", examples: [1] } }), { size: 1 }],
    }),
    { size: 1 },
    {
      type: "application/merge-patch+json",
      body: '{"size":1}',
      options: { contentType: "application/merge-patch+json" },
      wrong: "{ size: 1 }",
    },
  ),
  sends(
    "JSON of a vendor",
    body("application/vnd.enapter.v1+json", schema("Gadget"), { name: "x" }),
    { name: "x" },
    { type: "application/vnd.enapter.v1+json", body: '{"name":"x"}', wrong: "{}" },
  ),
  sends(
    "JSON with a charset",
    body("application/json; charset=utf-8", schema("Gadget"), { name: "x" }),
    { name: "x" },
    { type: "application/json; charset=utf-8", body: '{"name":"x"}' },
  ),
  sends(
    "one that may be left out",
    body("application/json", schema("Gadget"), { name: "x" }, { required: false }),
    undefined,
    { type: null, body: undefined, wrong: "{}" },
  ),
  sends(
    "of a DELETE",
    body("application/json", schema("Gadget"), { name: "x" }),
    { name: "x" },
    { type: "application/json", body: '{"name":"x"}', method: "delete" },
  ),
  {
    name: "a body: the mock holds it against the description",
    impact: "minor",
    edit: describe(body("application/vnd.enapter.v1+json", schema("Gadget"), { name: "x" })),
    check: async ({ mock }) => {
      const { enapter } = mock();
      await enapter.gadgets.createGadget({ name: "x" });
      await expect(enapter.gadgets.createGadget({ name: 3 })).rejects.toThrow("HTTP 400");
    },
  },
];
