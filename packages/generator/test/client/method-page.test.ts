import { readOperations } from "@enapter/http-api-openapi";
import { description, operation } from "@enapter/http-api-openapi/testing";
import { expect, test } from "vitest";
import { methodPage } from "../../src/client/method-page.ts";
import { readMethods } from "../../src/client/methods.ts";

test("a method has an anchor on the page of its resource", () => {
  const get = operation({ operationId: "getOwl", "x-sdk": { resource: "rareOwls", method: "getOne" } });
  const [method] = readMethods(readOperations(description({ paths: { "/owls": { get } } })));
  if (method === undefined) throw new Error("There is no method.");
  expect(methodPage(method)).toBe("rare-owls/#rareowlsgetone");
});
