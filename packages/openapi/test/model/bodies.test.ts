import { describe, expect, test } from "vitest";
import type { ResponseObject } from "../../src/document/document.ts";
import { readOperations } from "../../src/model/operations.ts";
import { description, operation } from "../../src/testing.ts";
import { only } from "./only.ts";

describe("bodies and results", () => {
  test.each([
    ["application/json", "json"],
    ["application/problem+json; charset=utf-8", "json"],
    ["text/csv", "text"],
    ["application/atom+xml", "text"],
    ["multipart/form-data", "multipart"],
    ["application/x-www-form-urlencoded", "form"],
    ["application/zip", "binary"],
    ["image/png", "binary"],
  ])("%s is carried as %s", (type, kind) => {
    const responses = { "200": { content: { [type]: { schema: {} } } } };
    const model = only(
      description({ paths: { "/a": { post: operation({ requestBody: { content: { [type]: {} } }, responses }) } } }),
    );
    expect(model.body).toMatchObject({ required: false, mediaTypes: [{ type, kind }] });
    expect(model.result).toMatchObject({ status: "200", mediaType: { type, kind } });
  });

  const response = (types: readonly string[]): ResponseObject => ({
    content: Object.fromEntries(types.map((type) => [type, { schema: {} }])),
  });

  test.each([
    ["the lowest success status", { "201": response(["text/b"]), "200": response(["text/b"]) }, "200", "text/b"],
    ["a range of statuses", { "2XX": response(["text/a"]) }, "2XX", "text/a"],
    ["JSON before anything else", { "200": response(["text/csv", "application/json"]) }, "200", "application/json"],
    ["no media type without a body", { "204": {}, "400": response(["application/json"]) }, "204", undefined],
  ])("the result is %s", (_, responses, status, type) => {
    const { result } = only(description({ paths: { "/a": { get: operation({ responses }) } } }));
    expect([result.status, result.mediaType?.type]).toEqual([status, type]);
  });

  test("an operation without a success response is refused", () => {
    const document = description({ paths: { "/a": { get: operation({ responses: { "404": {} } }) } } });
    expect(() => readOperations(document)).toThrow("GET /a describes no success response.");
  });

  test("success responses with different bodies are refused", () => {
    const responses = { "200": response(["text/a"]), "204": {} };
    const document = description({ paths: { "/a": { get: operation({ responses }) } } });
    expect(() => readOperations(document)).toThrow("GET /a has success responses with different bodies.");
  });
});
