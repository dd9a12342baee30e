import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clientMembers, entryFunctions, headerOptions } from "../../src/client/client-members.ts";
import { callOptions } from "../../src/client/methods.ts";

const source = (file: string) => readFileSync(new URL(`../../../client/src/${file}`, import.meta.url), "utf8");

test("no resource can have the name of a member of the client", () => {
  const [, members = ""] = /export interface Client \{(.*?)^\}/ms.exec(source("core/types/client.ts")) ?? [];
  expect([...members.matchAll(/^ {2}readonly (\w+)/gm)].map(([, name]) => name)).toEqual([...clientMembers]);
});

test("no operation can have the name of a function that stands beside it in /operations", () => {
  const lists = [...source("operations.ts").matchAll(/^export \{([^}]*)\}/gm)].map(([, list = ""]) => list);
  const own = [...source("operations.ts").matchAll(/^export function (\w+)/gm)].map(([, name = ""]) => name);
  const names = [...own, ...lists.flatMap((list) => list.split(",").map((name) => name.trim()))];
  expect(names.filter((name) => /^[a-z]\w*$/.test(name)).sort()).toEqual([...entryFunctions].sort());
});

test("headers are set from the options that the client has for that", () => {
  const [, members = ""] = /optionHeaders: \{(.*?)\}/.exec(source("core/types/api.ts")) ?? [];
  expect([...members.matchAll(/(\w+)\?:/g)].map(([, name]) => name)).toEqual(headerOptions);
});

test("no parameter can have the name of an option that every call takes", () => {
  const members = ["core/types/options.ts RequestOptions", "core/calls/outcome.ts OutcomeOptions"].flatMap((place) => {
    const [file = "", type = ""] = place.split(" ");
    const [, text = ""] = new RegExp(`export interface ${type} .*?\\{(.*?)^\\}`, "ms").exec(source(file)) ?? [];
    return [...text.matchAll(/^ {2}readonly (\w+)/gm)].map(([, name = ""]) => name);
  });
  expect(members.length).toBeGreaterThan(4);
  expect(members.filter((name) => !callOptions.has(name))).toEqual([]);
});
