import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { schemaTypeName } from "../../src/names/type-names.ts";

const client = new URL("../../../client/src/", import.meta.url);

/** The names that a module exports by its own list. */
function exportedNames(file: string): string[] {
  const text = readFileSync(new URL(file, client), "utf8");
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].map(([, list = ""]) => list);
  const declared = [...text.matchAll(/^export (?:interface|class|type|const|function) (\w+)/gm)];
  const listed = lists.flatMap((list) => list.split(",").map((name) => name.replace(/^\s*type /, "").trim()));
  return [...listed, ...declared.map(([, name = ""]) => name)].filter((name) => /^[A-Z]/.test(name));
}

const names = [...exportedNames("index.ts"), ...exportedNames("errors/index.ts")];

test("a schema never has a name that the client exports itself", () => {
  expect(names.length).toBeGreaterThan(40);
  // Those with the name of the product are refused by the generator of the client.
  const own = names.filter((name) => !/^Enapter(Client|Error)$/.test(name));
  expect(own.filter((name) => schemaTypeName(name) === name)).toEqual([]);
});

test("a schema has its own name where nothing else has it", () => {
  expect(["Device", "Map", "Error", "Promise"].map(schemaTypeName)).toEqual(["Device", "Map", "Error", "Promise"]);
  expect(["Record", "Headers"].map(schemaTypeName)).toEqual(["Record_", "Headers_"]);
});
