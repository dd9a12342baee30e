import { readOperations } from "@enapter/http-api-openapi";
import { description, operation, query } from "@enapter/http-api-openapi/testing";
import { expect, test } from "vitest";
import { methodComment, methodsById, nameOperations, optionComment } from "../../src/client/comments.ts";
import { type MethodModel, readMethods } from "../../src/client/methods.ts";

const document = description({
  paths: {
    "/owls": {
      get: operation({
        operationId: "listOwls",
        "x-sdk": { resource: "owls", method: "list" },
        description: "Lists `owls`. `feedOwl` feeds one.",
        parameters: [query({ name: "near", description: "See `listOwls`." })],
      }),
      post: operation({
        operationId: "feedOwl",
        "x-sdk": { resource: "owls", method: "feed" },
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { type: "object" }, example: { mice: 2 } },
            "multipart/form-data": { schema: { type: "object" } },
          },
        },
      }),
    },
    "/zoos/{zoo_id}/owls": {
      get: operation({
        operationId: "listZooOwls",
        "x-sdk": { resource: "owls", method: "list", variantOf: "listOwls" },
        parameters: [query({ name: "zoo_id", in: "path" }), query({ name: "near" })],
      }),
    },
  },
});
const methods = readMethods(readOperations(document));
const [list, feed] = methods as [MethodModel, MethodModel];
const source = { document, errors: [], methods: methodsById(methods), variable: "zoo" };

test.each([
  ["method", "Lists `owls`. `owls.feed` feeds one."],
  ["function", "Lists `owls`. `feedOwl` feeds one."],
] as const)("a %s names operations as a program does, and nothing else", (form, text) => {
  expect(methodComment(source, list, form, 0)).toContain(text);
});

test("a twin goes by the name of its method", () => {
  expect(nameOperations("`listZooOwls`", source, "method")).toBe("`owls.list`");
});

test("a comment links to the page of its method, and to that of the operation where it has one of its own", () => {
  const page = "https://zoo.example/owls";
  const reference = "https://docs.example/client/";
  const links = (more: object, model = list) =>
    methodComment({ ...source, ...more }, model, "method", 0).filter((part) => part.startsWith("@see"));
  const shared = { ...document, externalDocs: { url: page } };
  const paged = { ...list, operation: { ...list.operation, page } };
  expect(links({})).toEqual([]);
  expect(links({}, paged)).toEqual([`@see ${page}`]);
  expect(links({ reference }, paged)).toEqual([`@see ${reference}owls/#owlslist`, `@see ${page}`]);
  expect(links({ reference, document: shared }, paged)).toEqual([`@see ${reference}owls/#owlslist`]);
});

test("an example calls the method on the client, and a function with the client", () => {
  expect(methodComment(source, feed, "method", 0)).toContain(
    "@example\nconst result = await zoo.owls.feed({ mice: 2 });",
  );
  expect(methodComment(source, feed, "function", 0)).toContain(
    "@example\nconst result = await feedOwl(client, { mice: 2 });",
  );
});

test("a body without an example in the description gives none", () => {
  expect(methodComment(source, feed, "method", 1).join("\n")).not.toContain("@example");
});

test("an option names operations as methods", () => {
  const near = list.named.find(({ option }) => option === "near");
  expect(near && optionComment(source, near)).toEqual(["See `owls.list`."]);
});
