import { createRequire } from "node:module";
import { createMockFetch } from "@enapter/http-api-mock";
import { expect, test } from "vitest";
import { postmanCollection } from "../../src/site/postman.ts";
import { document, operations } from "../reference/bundle-samples.ts";

interface PropertyList<Member> {
  toObject(): Record<string, string>;
  map<Result>(change: (member: Member) => Result): Result[];
  filter(keep: (member: Member) => boolean): Member[];
}
interface Query {
  readonly key: string;
  readonly value: string;
  readonly disabled?: boolean;
}
interface CollectionItem {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly url: { readonly query: PropertyList<Query>; getPath(): string };
    readonly headers: PropertyList<unknown>;
    readonly body?: { readonly raw?: string };
  };
}
interface PostmanCollection {
  readonly items: PropertyList<{ readonly name: string }>;
  readonly variables: PropertyList<unknown>;
  readonly auth: { parameters(): PropertyList<unknown> };
  forEachItem(take: (item: CollectionItem) => void): void;
}
// The library of Postman has no types that the compiler finds.
const require = createRequire(import.meta.url);
const { Collection } = require("postman-collection") as {
  Collection: new (json: unknown) => PostmanCollection;
};

const collection = new Collection(JSON.parse(postmanCollection(document)));
const items: CollectionItem[] = [];
collection.forEachItem((item) => items.push(item));

test("Postman's own library reads it: a request for each operation but streams, in folders by tag", () => {
  const unary = operations.filter(({ kind }) => kind !== "stream");
  expect(items.map(({ name }) => name)).toEqual(
    [...Map.groupBy(unary, ({ tag }) => tag).values()].flat().map(({ summary }) => summary),
  );
  expect(collection.items.map(({ name }) => name)).toEqual([...new Set(unary.map(({ tag }) => tag))]);
});

test("address and token are variables, and the token goes into the header of the API", () => {
  const { token, ...others } = collection.variables.toObject();
  expect(token).toBe("");
  expect(others).toEqual({ baseUrl: "https://api.enapter.com/v3" });
  expect(collection.auth.parameters().toObject()).toEqual({
    key: "X-Enapter-Auth-Token",
    value: "{{token}}",
    in: "header",
  });
});

test.each(items.map((item) => [item.name, item] as const))(
  "the request %s reaches its operation",
  async (name, item) => {
    const fetch = createMockFetch({ clock: "2026-01-14T12:00:00Z" });
    const { url, method, headers, body } = item.request;
    const query = url.query.filter(({ disabled }) => disabled !== true).map(({ key, value }) => [key, value]);
    const address = `${fetch.url}${url.getPath()}?${new URLSearchParams(query)}`;
    await fetch(address, {
      method,
      headers: { ...headers.toObject(), "X-Enapter-Auth-Token": fetch.token },
      ...(body?.raw === undefined ? {} : { body: body.raw }),
    });
    const expected = operations.find(({ id }) => id === fetch.requests.last?.operationId);
    expect(expected?.summary).toBe(name);
  },
);
