import { expect, test } from "vitest";
import { readPagination, requestedPage } from "../../src/spec/pagination.ts";

const known = ["offset", "limit", "skip"].map((name) => ({ name, in: "query" }) as never);
const read = (value: object, parameters = known) => readPagination({ value, parameters });

test("a list is declared as such, or has an offset", () => {
  const pagination = { items: "things", offset: "skip", limit: "top" };
  expect(read({ "x-sdk": { pagination } })).toEqual(pagination);
  expect(read({})).toEqual({ offset: "offset", limit: "limit", items: undefined });
  expect(read({}, [])).toBeUndefined();
});

test("a page is a part of the list", () => {
  const named = { offset: "offset", limit: "limit", items: "things" };
  const body = { things: [1, 2, 3], others: [4] };
  expect(requestedPage(named, body, { offset: 1 })).toEqual({ things: [2, 3], others: [4] });
  expect(requestedPage(named, body, { offset: 1, limit: 1 })).toEqual({ things: [2], others: [4] });
  expect(requestedPage(named, body, { offset: 3 })).toEqual({ things: [], others: [4] });
  const bare = { ...named, items: undefined };
  expect(requestedPage(bare, [1, 2], { offset: 1 })).toEqual([2]);
  expect(requestedPage(bare, { list: [1, 2], name: "n" }, { offset: 2 })).toEqual({ list: [], name: "n" });
  expect(requestedPage(bare, body, { offset: 2 })).toBe(body);
  expect(requestedPage(bare, "text", { offset: 2 })).toBe("text");
});
