import { describe, expect, test } from "vitest";
import { toDiff } from "../src/core/change.ts";
import { compareDescriptions } from "../src/wire/document.ts";
import { both, get, inResponse, list, pages, string } from "./wire/locations.ts";
import { accessRows } from "./wire/rows/access.ts";
import { bodyRows } from "./wire/rows/bodies.ts";
import { moveRows } from "./wire/rows/moves.ts";
import { operationRows } from "./wire/rows/operations.ts";
import { parameterRows } from "./wire/rows/parameters.ts";
import { responseRows } from "./wire/rows/responses.ts";
import { sdkRows } from "./wire/rows/sdk.ts";
import { baseZoo, type Editor, editedZoo, type Json, type Path } from "./zoo.ts";

const tables = {
  operations: operationRows,
  parameters: parameterRows,
  bodies: bodyRows,
  responses: responseRows,
  access: accessRows,
  sdk: sdkRows,
  moves: moveRows,
};

describe.each(Object.entries(tables))("one edit: %s", (_name, rows) => {
  test.each(rows)("%s is %s", (_edit, impact, reason, edit) => {
    const diff = toDiff(compareDescriptions(baseZoo(), editedZoo(edit)).changes);
    const text = diff.changes.map(({ subject, what, plane, why }) => `${plane} ${subject}: ${what}: ${why}`).join("\n");
    expect(diff.impact, text).toBe(impact);
    if (impact !== "none") expect(text).toMatch(reason);
    else expect(diff.changes).toEqual([]);
  });
});

test("the names of the rows tell them apart", () => {
  const names = Object.entries(tables).flatMap(([table, rows]) => rows.map(([name]) => `${table} ${name}`));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(60);
});

/** Returns the changes of a property that had one schema and has another. */
function changesOf(before: Json, after: Json): string[] {
  const described = (schema: Json) => editedZoo((e) => e.set(inResponse("age"), schema));
  const { changes } = toDiff(compareDescriptions(described(before), described(after)).changes);
  return changes.map(({ impact, what }) => `${impact} ${what}`);
}

describe("parts that have no name", () => {
  const [text, number] = [{ type: "string" }, { type: "number" }];
  const small = { type: "number", maximum: 9 };

  test("are compared in their order where there are as many as before", () => {
    const changes = changesOf({ anyOf: [text, number] }, { anyOf: [text, small] });
    expect(changes).toEqual(["minor `age[2]`: `maximum` added: `9`"]);
  });

  test("came or went where there are more or fewer", () => {
    expect(changesOf({ anyOf: [text, number, { type: "boolean" }] }, { anyOf: [text, small] })).toEqual([
      'major `age`: alternative `{"type":"number","maximum":9}` of `anyOf` added',
      'minor `age`: alternative `{"type":"boolean"}` of `anyOf` removed',
      'minor `age`: alternative `{"type":"number"}` of `anyOf` removed',
    ]);
  });

  test("are no others because one beside them has a name", () => {
    const named = { title: "Text", ...text };
    expect(changesOf({ anyOf: [named, number] }, { anyOf: [number, { ...named, maxLength: 3 }] })).toEqual([
      "minor `age[Text]`: `maxLength` added: `3`",
    ]);
    expect(changesOf({ anyOf: [number, text] }, { anyOf: [{ title: "Small", ...small }, text] })).toEqual([
      "major `age`: alternative `Small` of `anyOf` added",
      'minor `age`: alternative `{"type":"number"}` of `anyOf` removed',
    ]);
  });
});

test("several alternatives with another title each are the same ones", () => {
  const titled = (end: string) => [
    { title: `Text${end}`, type: "string" },
    { title: `Number${end}`, type: "number" },
    { title: `Flag${end}`, type: "boolean" },
  ];
  expect(
    changesOf({ anyOf: titled("") }, { anyOf: titled("2").toReversed() }).filter((text) => !/^patch/.test(text)),
  ).toEqual([]);
});

test("alternatives in another order are the same ones, although they differ in words alone", () => {
  const words = (description: string) => ({ type: "string", description });
  expect(changesOf({ anyOf: [words("A."), words("B.")] }, { anyOf: [words("B."), words("A.")] })).toEqual([]);
});

test("a property that two parts of an `allOf` have is that of both", () => {
  const part = (type: string) => ({ type: "object", properties: { a: { type } } });
  const other = { type: "object", properties: { a: { description: "More." } } };
  expect(changesOf({ allOf: [part("string"), other] }, { allOf: [part("boolean"), other] }).join()).toMatch(
    /^major .*`a/,
  );
});

test.each([0, 1])("an `allOf` of objects is as closed as its part %i", (index) => {
  const parts = [
    { type: "object", properties: { a: { type: "string" } } },
    { type: "object", properties: { b: { type: "string" } } },
  ];
  const closed = parts.map((part, position) => (position === index ? { ...part, additionalProperties: false } : part));
  expect(changesOf({ allOf: parts }, { allOf: closed })).toEqual([
    "minor `age`: other properties: not allowed (were allowed)",
  ]);
});

describe.each(["constructor", "toString", "hasOwnProperty", "valueOf", "__proto__"])("the name %s", (name) => {
  const named = (value: Json) => Object.fromEntries([[name, value]]);

  test("is that of a property like others", () => {
    expect(changesOf({ type: "object", properties: {} }, { type: "object", properties: named(string) })).toEqual([
      `minor \`age.${name}\`: property added`,
    ]);
    expect(changesOf({ type: "object", properties: named(string) }, { type: "object", properties: {} })).toEqual([
      `major \`age.${name}\`: property removed`,
    ]);
  });

  test("is that of a part of an `allOf` like others", () => {
    const parts = [
      { type: "object", properties: {} },
      { type: "object", properties: named(string) },
    ];
    expect(changesOf({ allOf: parts }, { type: "object", properties: named(string) })).toEqual([]);
  });

  test("is that of a value like others", () => {
    expect(changesOf({ enum: ["a"] }, { enum: ["a", name] })).toEqual([`major \`age\`: enum value \`${name}\` added`]);
  });

  test("is that of a parameter, a header, a media type and a schema like others", () => {
    const next = editedZoo((e) => {
      e.push([...list, "parameters"], { name, in: "query", schema: string });
      e.set([...pages, "headers"], {
        ...(e.get([...pages, "headers"]) as object),
        ...named({ schema: string }),
      } as Json);
      e.set(["components", "schemas"], { ...(e.get(["components", "schemas"]) as object), ...named(string) } as Json);
    });
    const { changes } = toDiff(compareDescriptions(baseZoo(), next).changes);
    const header = name.toLowerCase();
    expect(changes.map(({ subject, what }) => `${subject}: ${what}`)).toEqual([
      `GET /animals: query parameter \`${name}\`: added`,
      `GET /animals: response 200 header \`${header}\`: added`,
      `${name}: changed in \`components.schemas\``,
    ]);
  });
});

test("nothing changed gives nothing", () => {
  expect(toDiff(compareDescriptions(baseZoo(), baseZoo()).changes)).toEqual({ impact: "none", changes: [] });
});

test("a schema knows the operations that it is part of, also through others", () => {
  const next = editedZoo((e) => e.set([...both, "properties", "depth"], { type: "number" }));
  const [change] = toDiff(compareDescriptions(baseZoo(), next).changes).changes;
  expect(change).toMatchObject({
    subject: "Size",
    usedBy: ["GET /animals", "GET /animals/{animal_id}", "POST /animals"],
  });
});

describe("an operation that was removed says what to call", () => {
  const adapts = (before: (e: Editor) => void, after: (e: Editor) => void): string[] => {
    const next = editedZoo((e) => {
      before(e);
      after(e);
    });
    const { changes } = compareDescriptions(editedZoo(before), next);
    return toDiff(changes)
      .changes.filter(({ what }) => what.startsWith("operation removed"))
      .map(({ adapt }) => adapt);
  };
  const old: Path = ["paths", "/pets/{animal_id}", "get"];
  const twin = (e: Editor) =>
    e.set(old.slice(0, 2), { get: { operationId: "getPet", "x-sdk": { variantOf: "getAnimal" }, responses: {} } });
  const deprecated = (description: string) => (e: Editor) => {
    e.set([...get, "deprecated"], true);
    e.set([...get, "description"], description);
  };
  const gone = (e: Editor) => e.remove(get);

  test.each<[string, (e: Editor) => void, (e: Editor) => void, string]>([
    ["its canonical operation", twin, (e) => e.remove(old), "Call `getAnimal`: the same operation at another path."],
    [
      "its twin, which is canonical now",
      twin,
      (e) => {
        gone(e);
        e.remove([...old, "x-sdk", "variantOf"]);
      },
      "Call `getPet`: the same operation at another path.",
    ],
    [
      "the one that its description named by id",
      deprecated("Gone soon. Use `addAnimal`."),
      gone,
      "Call `addAnimal`, as its description announced.",
    ],
    [
      "the one that its description named by method and path",
      deprecated("Use GET /visits."),
      gone,
      "Call `streamVisits`, as its description announced.",
    ],
    [
      "those of the same resource",
      () => {},
      gone,
      "Remove the calls, or see whether another operation of `animals` serves: `listAnimals`, `addAnimal`.",
    ],
    [
      "nothing where there is nothing",
      () => {},
      (e) => e.remove(["paths", "/visits"]),
      "Remove the calls: the description has no operation for this any more.",
    ],
  ])("%s", (_, before, after, adapt) => {
    expect(adapts(before, after)).toEqual([adapt]);
  });
});
