import { SpecDocument } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { fieldsOf } from "../../../src/engine/checks/form.ts";

test("fields have the types of their schema, and files their bytes", async () => {
  const schema = {
    type: "object",
    properties: { count: { type: "integer" }, list: { type: "array", items: { type: "boolean" } } },
    additionalProperties: { type: "number" },
  };
  const media = { value: { schema }, pointer: "/media" };
  const type = "multipart/form-data";
  const content = { type, mediaType: type, schema: { value: schema, pointer: "/media/schema" }, media };
  const document = new SpecDocument({ openapi: "3.1.0", paths: {}, media: { schema } } as never);
  const form = new FormData();
  form.append("count", "2");
  form.append("list", "true");
  form.append("list", "x");
  form.append("other", "1.5");
  form.append("count", new Blob(["3"]));
  const { values, files } = await fieldsOf(document, content, form);
  expect(values).toEqual({ count: [2, 3], list: [true, "x"], other: 1.5 });
  expect(files.map((bytes) => Buffer.from(bytes).toString())).toEqual(["3"]);
});
