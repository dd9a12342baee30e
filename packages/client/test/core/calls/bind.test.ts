import { expect, test } from "vitest";
import { bind } from "../../../src/core/calls/bind.ts";
import type { Client } from "../../../src/core/types/client.ts";

interface Methods {
  get(id: string, options?: object): unknown[];
  list(): unknown[];
}

const client = {} as Client;
const functions = {
  get: (given: Client, id: string, options?: object) => [given, id, options],
  list: (given: Client) => [given],
};

test("methods pass the client first, then their own arguments", () => {
  const methods = bind<Methods>(client, functions);
  const options = {};
  expect(methods.get("1", options)).toEqual([client, "1", options]);
  expect(methods.get("1", options)[0]).toBe(client);
  expect(methods.list()).toEqual([client]);
});

test("methods work without their object", () => {
  const { get } = bind<Methods>(client, functions);
  expect(get("1")[0]).toBe(client);
});

test("only the given functions are there", () => {
  expect(Object.keys(bind<Methods>(client, functions))).toEqual(["get", "list"]);
});
