import { describe, expect, test } from "vitest";
import { installedTools } from "../src/commands/command.ts";
import { compare } from "../src/compare/compare.ts";
import type { Impact } from "../src/core/change.ts";
import { compareTypes } from "../src/types/compare.ts";
import { baseZoo, type Editor, editedZoo, type Path } from "./zoo.ts";

/** Impact of the change on both sides, the line that says so, and the edit. */
type Row = readonly [name: string, impact: Impact | "none", line: RegExp, edit: (editor: Editor) => void];

const list: Path = ["paths", "/animals", "get"];
const add: Path = ["paths", "/animals", "post"];
const get: Path = ["paths", "/animals/{animal_id}", "get"];
const schemas: Path = ["components", "schemas"];
const string = { type: "string" };

const rows: readonly Row[] = [
  [
    "a schema gets another name",
    "major",
    /^major types Extent: type `Size` renamed to `Extent`/m,
    (e) => {
      e.rename([...schemas, "Size"], "Extent");
      e.replaceAll("schemas/Size", "schemas/Extent");
    },
  ],
  [
    "a schema that nothing uses gets another name",
    "major",
    /type `Unused` renamed to `Idle`/,
    (e) => e.rename([...schemas, "Unused"], "Idle"),
  ],
  ["a schema goes", "major", /removed: `Unused`/, (e) => e.remove([...schemas, "Unused"])],
  ["a schema comes", "minor", /^minor types exports: added: `Lion`/m, (e) => e.set([...schemas, "Lion"], string)],
  [
    "an operation that was safe acts, so its query options become those of a mutation",
    "major",
    /^major types query options: removed: `getAnimalQuery`/m,
    (e) => e.set([...get, "x-sdk", "retry"], "never"),
  ],
  [
    "a schema that nothing uses changes",
    "major",
    /types Unused: `Unused` is not compatible/,
    (e) => e.set([...schemas, "Unused", "properties", "note", "type"], "integer"),
  ],
  [
    "a shared error response gets another name",
    "major",
    /removed: `ConflictError`/,
    (e) => {
      e.rename(["components", "responses", "Conflict"], "Clash");
      e.replaceAll("responses/Conflict", "responses/Clash");
    },
  ],
  [
    "a shared error is written out, so the client has no class for it",
    "major",
    /ConflictError/,
    (e) => e.set([...add, "responses", "409"], e.get(["components", "responses", "Conflict"])),
  ],
  [
    "the operationId changes",
    "major",
    /operationId is now `readAnimal`/,
    (e) => e.set([...get, "operationId"], "readAnimal"),
  ],
  [
    "a path parameter gets another name",
    "major",
    /path parameter `animal_id`: renamed/,
    (e) => e.replaceAll("animal_id", "id"),
  ],
  ["an unwrapped answer", "major", /x-sdk.unwrap/, (e) => e.remove([...add, "x-sdk", "unwrap"])],
  [
    "a tag names the resource where nothing else does",
    "major",
    /GET \/visits: `x-sdk.resource` is now `animals`, was `visits`/,
    (e) => {
      e.remove(["paths", "/visits", "get", "x-sdk", "resource"]);
    },
  ],
  [
    "a second media type for a body keeps calls right",
    "minor",
    /^minor wire POST \/animals: body: media type/m,
    (e) => e.set([...add, "requestBody", "content", "text/csv"], { schema: string }),
  ],
  [
    "an optional parameter keeps calls right",
    "minor",
    /added/,
    (e) => e.push([...list, "parameters"], { name: "q", in: "query", schema: string }),
  ],
  [
    "an optional property of a body keeps calls right",
    "minor",
    /property added/,
    (e) => e.set([...schemas, "NewAnimal", "properties", "hue"], string),
  ],
  [
    "a property of an answer keeps programs right",
    "minor",
    /property added/,
    (e) => e.set([...schemas, "Animal", "properties", "hue"], string),
  ],
  [
    "a known value of an open enum keeps programs right",
    "minor",
    /known value/,
    (e) => e.push([...schemas, "Animal", "properties", "mood", "anyOf", 0, "enum"], "SAD"),
  ],
  ["a known value less keeps programs right", "minor", /known value/, (e) => e.replaceAll('"CALM",', "")],
  [
    "documentation is nothing to the compiler",
    "patch",
    /documentation only/,
    (e) => e.set([...schemas, "Animal", "description"], "New."),
  ],
  [
    "a reference in an allOf of one is nothing",
    "none",
    /^$/,
    (e) => e.set([...schemas, "Animal", "properties", "size"], { allOf: [{ $ref: "#/components/schemas/Size" }] }),
  ],
  [
    "a schema written out is nothing",
    "none",
    /^$/,
    (e) => e.set([...schemas, "Animal", "properties", "size"], e.get([...schemas, "Size"])),
  ],
  [
    "a header comes to an answer that had none",
    "minor",
    /^minor wire GET \/animals\/\{animal_id\}: response 200 header `x-etag`: added/m,
    (e) => e.set([...get, "responses", "200", "headers"], { "X-ETag": { schema: string } }),
  ],
  [
    "a header of a list, which gives no headers, goes on the wire alone",
    "major",
    /^major wire GET \/animals: response 200 header `x-total`: removed: programs read it$/,
    (e) => e.remove([...list, "responses", "200", "headers"]),
  ],
  [
    "what the generators refuse is not understood",
    "major",
    /refuse the description: .*not understood/,
    (e) => e.set([...get, "x-sdk", "variantOf"], "nothing"),
  ],
];

describe("both planes", () => {
  test.each(rows)(
    "%s: %s",
    async (_name, impact, line, edit) => {
      const diff = await compare(baseZoo(), editedZoo(edit), installedTools.compiler);
      const text = diff.changes
        .map((change) => `${change.impact} ${change.plane} ${change.subject}: ${change.what}: ${change.why}`)
        .join("\n");
      expect(diff.impact, text).toBe(impact);
      expect(text).toMatch(line);
      expect(text).not.toContain("does not compile");
    },
    30_000,
  );
});

/** A base where a list of known values has a name of its own, as the description of this repository has it. */
function withNamedValues(values: readonly string[]): ReturnType<typeof baseZoo> {
  return editedZoo((e) => {
    e.set([...schemas, "KnownMood"], { type: "string", enum: [...values] });
    e.set([...schemas, "Animal", "properties", "mood"], {
      anyOf: [{ $ref: "#/components/schemas/KnownMood" }, string],
    });
  });
}

test("the values inside an open enum may grow, also where they have a name", async () => {
  const diff = await compare(
    withNamedValues(["CALM", "SHY"]),
    withNamedValues(["CALM", "SHY", "WILD"]),
    installedTools.compiler,
  );
  expect(diff.changes.map(({ impact, what }) => `${impact} ${what}`)).toEqual([
    "minor `mood`: known value `WILD` added",
  ]);
});

describe("documented headers of an answer", () => {
  const headers: Path = [...add, "responses", "201", "headers"];
  const withHeaders = (e: Editor) => {
    e.set(headers, { "X-Revision": { required: true, schema: string }, "x-age": { schema: string } });
    e.set([...get, "responses", "200", "headers"], { "X-Revision": { required: true, schema: string } });
  };

  /** Compares the types alone: nothing is left out because the wire says it, too. */
  async function typeChanges(edit: (editor: Editor) => void): Promise<string[]> {
    const next = editedZoo((e) => {
      withHeaders(e);
      edit(e);
    });
    const silent = { changes: [], renamedSchemas: new Map<string, string>() };
    const changes = await compareTypes(editedZoo(withHeaders), next, silent, installedTools.compiler);
    return changes.map(({ impact, subject, what }) => `${impact} ${subject}: ${what}`);
  }

  const rows: readonly [name: string, expected: readonly RegExp[], edit: (editor: Editor) => void][] = [
    [
      "one that was always there may be missing",
      [
        /^major POST \/animals: `AddAnimalHeaders` is not compatible: .*'string \| null' is not assignable to type 'string'/,
      ],
      (e) => e.set([...headers, "X-Revision", "required"], false),
    ],
    [
      "one that was always there is gone",
      [/^major POST \/animals: `AddAnimalHeaders` is not compatible: /],
      (e) => e.remove([...headers, "X-Revision"]),
    ],
    [
      "the only one is gone, and with it the name of the type",
      [
        /^major exports: removed: `GetAnimalHeaders`$/,
        /^major GET \/animals\/\{animal_id\}: `getAnimal` is not compatible: /,
      ],
      (e) => e.remove([...get, "responses", "200", "headers"]),
    ],
    [
      "one is written in lower case, so that programs find no such name",
      [/^major POST \/animals: `AddAnimalHeaders` is not compatible: /],
      (e) => e.rename([...headers, "X-Revision"], "x-revision"),
    ],
    ["one in lower case gets capitals: lower case is still known", [], (e) => e.rename([...headers, "x-age"], "X-Age")],
    ["an optional one is gone: it could always be null", [], (e) => e.remove([...headers, "x-age"])],
    ["an optional one is always there", [], (e) => e.set([...headers, "x-age", "required"], true)],
    ["one is new", [], (e) => e.set([...headers, "X-More"], { required: true, schema: string })],
    [
      "one is said to be a number: a header is text",
      [],
      (e) => e.set([...headers, "x-age", "schema", "type"], "number"),
    ],
    ["the operation has another id", [], (e) => e.set([...add, "operationId"], "createAnimal")],
  ];

  test.each(rows)(
    "%s",
    async (_name, expected, edit) => {
      const changes = await typeChanges(edit);
      expect(changes).toEqual(expected.map((line) => expect.stringMatching(line)));
    },
    30_000,
  );

  test("what is not always there any more is said once, by the wire", async () => {
    const next = editedZoo((e) => {
      withHeaders(e);
      e.set([...headers, "X-Revision", "required"], false);
    });
    const { impact, changes } = await compare(editedZoo(withHeaders), next, installedTools.compiler);
    expect(impact).toBe("major");
    expect(changes.map(({ plane, what }) => `${plane} ${what}`)).toEqual([
      "wire response 201 header `x-revision`: may be missing now",
    ]);
  });
});

test("what the compiler says is told in words", async () => {
  const next = editedZoo((e) => {
    e.set([...schemas, "Unused", "properties"], { other: { type: "integer" } });
  });
  const { changes } = await compare(baseZoo(), next, installedTools.compiler);
  expect(changes.map(({ what }) => what)).toContain("`Unused` no longer takes `note`");
});

test("one change of the wire is said once, and not again by the compiler", async () => {
  const next = editedZoo((e) => e.remove([...schemas, "Animal", "properties", "age"]));
  const { changes } = await compare(baseZoo(), next, installedTools.compiler);
  expect(changes.map(({ subject, what }) => `${subject}: ${what}`)).toEqual(["Animal: `age`: property removed"]);
});

test("before the first release, every operation is new and nothing breaks", async () => {
  const { impact, changes } = await compare(undefined, baseZoo(), installedTools.compiler);
  expect(impact).toBe("minor");
  expect(changes).toHaveLength(4);
  expect(new Set(changes.map(({ why }) => why))).toEqual(new Set(["first release"]));
});

test("equal descriptions need no compiler, whatever the order of their keys", async () => {
  const { info, ...rest } = baseZoo();
  expect(await compare(baseZoo(), { ...rest, info }, "no compiler")).toEqual({ impact: "none", changes: [] });
  await expect(
    compare(
      baseZoo(),
      editedZoo((e) => e.remove([...schemas, "Unused"])),
      "no compiler",
    ),
  ).rejects.toThrow();
});
