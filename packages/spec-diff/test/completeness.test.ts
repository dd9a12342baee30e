import { readDocument } from "@enapter/http-api-openapi";
import { describe, expect, test } from "vitest";
import { toDiff } from "../src/core/change.ts";
import { compareDescriptions } from "../src/wire/document.ts";
import { baseZoo, Editor, editedZoo, type Json, type Path } from "./zoo.ts";

/** Every place below a node: those of values alone, or all. */
function places(node: unknown, onlyValues: boolean, path: Path = []): Path[] {
  if (typeof node !== "object" || node === null) return [path];
  const inner = Object.entries(node).flatMap(([key, value]) => places(value, onlyValues, [...path, key]));
  return onlyValues || path.length === 0 ? inner : [path, ...inner];
}

function other(value: unknown): string | number | boolean {
  if (typeof value === "number") return value + 1;
  return typeof value === "boolean" ? !value : `${value}x`;
}

/** A component that others refer to, or what holds such components. */
function isReferredTo(path: Path): boolean {
  const [root, ...rest] = path;
  if (root !== "components" || rest.length > 2 || rest[0] === "securitySchemes") return false;
  return (
    JSON.stringify(baseZoo()).includes(`"#/${path.join("/")}${rest.length === 2 ? '"' : "/"}`) || rest.length === 0
  );
}

/** Keywords that say the same as their absence, or repeat another one. */
const redundant = [
  // The generators derive it from tag, id and method.
  /animals.*x-sdk \/ resource$/,
  /x-sdk \/ retry$/,
  // Unknown is what is meant where nothing is said.
  /x-availability \/ gateway$/,
  // Strings are listed beside it.
  /mood \/ anyOf \/ 0 \/ type$/,
  // The other part of the `allOf` says it, too.
  /(Kennel \/ allOf \/ 1|Building) \/ type$/,
];

describe("no edit goes unnoticed", () => {
  test.each(places(baseZoo(), true).map((path) => [path.join(" / "), path] as const))("%s", (_name, path) => {
    const next = editedZoo((e) => e.set(path, other(e.get(path))));
    const impact = () => toDiff(compareDescriptions(baseZoo(), next).changes).impact;
    if (path.at(-1) === "$ref") expect(impact).toThrow("$ref to nothing");
    else expect(impact()).not.toBe("none");
  });

  test.each(places(baseZoo(), false).map((path) => [path.join(" / "), path] as const))("without %s", (name, path) => {
    const next = editedZoo((e) => e.remove(path));
    const impact = () => toDiff(compareDescriptions(baseZoo(), next).changes).impact;
    if (isReferredTo(path)) expect(impact).toThrow("$ref to nothing");
    else if (redundant.some((pattern) => pattern.test(name))) expect(impact()).toBe("none");
    else expect(impact()).not.toBe("none");
  });

  test("in the description of this repository, here and there", async () => {
    const base = await readDocument(new URL("../../../spec/dist/openapi.json", import.meta.url));
    const all = places(base, true).filter((path) => path.at(-1) !== "$ref");
    const some = all.filter((_path, index) => index % 97 === 0);
    expect(some.length).toBeGreaterThan(30);
    const unnoticed = some.filter((path) => {
      const next = structuredClone(base);
      const editor = new Editor(next as unknown as Json);
      editor.set(path, other(editor.get(path)));
      return toDiff(compareDescriptions(base, next).changes).impact === "none";
    });
    expect(unnoticed.map((path) => path.join(" / "))).toEqual([]);
  });
});
