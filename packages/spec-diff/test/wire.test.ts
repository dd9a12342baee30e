import { describe, expect, test } from "vitest";
import { type Impact, toDiff } from "../src/core/change.ts";
import { compareDescriptions } from "../src/wire/document.ts";
import { baseZoo, type Editor, editedZoo, type Json, type Path } from "./zoo.ts";

type Row = readonly [name: string, impact: Impact | "none", reason: RegExp, edit: (editor: Editor) => void];

const list: Path = ["paths", "/animals", "get"];
const add: Path = ["paths", "/animals", "post"];
const get: Path = ["paths", "/animals/{animal_id}", "get"];
const stream: Path = ["paths", "/visits", "get"];
const answered: Path = ["components", "schemas", "Animal"];
const sent: Path = ["components", "schemas", "NewAnimal"];
const both: Path = ["components", "schemas", "Size"];
const inAnswer = (name: string): Path => [...answered, "properties", name];
const inBody = (name: string): Path => [...sent, "properties", name];
const parameter = (index: number, ...rest: Path): Path => [...list, "parameters", index, ...rest];
const pages: Path = [...list, "responses", "200"];
const string = { type: "string" };

const operations: readonly Row[] = [
  ["operation added", "minor", /nobody uses it yet/, (e) => e.set([...get.slice(0, 2), "delete"], { responses: {} })],
  ["operation removed", "major", /programs call it/, (e) => e.remove(get)],
  ["path removed", "major", /programs call it/, (e) => e.remove(["paths", "/visits"])],
  ["path changed", "major", /moved here.*old place/, (e) => e.rename(["paths", "/visits"], "/guests")],
  ["method changed", "major", /moved here from `GET/, (e) => e.rename(stream, "post")],
  ["operationId changed", "major", /types.*named after it/, (e) => e.set([...get, "operationId"], "readAnimal")],
  ["summary changed", "patch", /documentation only/, (e) => e.set([...list, "summary"], "All animals")],
  ["description changed", "patch", /documentation only/, (e) => e.set([...list, "description"], "All.")],
  ["tags changed", "patch", /documentation only/, (e) => e.set([...list, "tags"], ["Beasts"])],
  ["deprecated", "minor", /announced to go away/, (e) => e.set([...list, "deprecated"], true)],
  ["sunset set", "minor", /may be gone/, (e) => e.set([...list, "x-sunset"], "2027-01-01")],
  ["key of an operation that nobody knows", "major", /not understood/, (e) => e.set([...list, "callbacks"], { a: {} })],
  ["extension that nobody knows", "major", /not understood/, (e) => e.set([...list, "x-speed"], "fast")],
];

const parameters: readonly Row[] = [
  [
    "optional parameter added",
    "minor",
    /stays right/,
    (e) => e.push([...list, "parameters"], { name: "q", in: "query" }),
  ],
  [
    "required parameter added",
    "major",
    /requests without it are refused/,
    (e) => e.push([...list, "parameters"], { name: "q", in: "query", required: true, schema: string }),
  ],
  ["parameter removed", "major", /programs send it/, (e) => e.remove(parameter(1))],
  ["parameter renamed", "major", /renamed to `max`.*old name/, (e) => e.set(parameter(1, "name"), "max")],
  ["path parameter renamed", "major", /types.*request is the same/, (e) => e.replaceAll("animal_id", "id")],
  ["parameter becomes required", "major", /refused/, (e) => e.set(parameter(1, "required"), true)],
  ["parameter moves to a header", "major", /programs send it/, (e) => e.set(parameter(1, "in"), "header")],
  ["type of a parameter changed", "major", /may be refused/, (e) => e.set(parameter(1, "schema", "type"), "boolean")],
  ["type of a parameter widened", "minor", /stays right/, (e) => e.set(parameter(1, "schema", "type"), "number")],
  [
    "style of a parameter changed",
    "major",
    /reads it in another way/,
    (e) => e.set(parameter(2, "style"), "pipeDelimited"),
  ],
  ["explode of a parameter changed", "major", /another way/, (e) => e.set(parameter(2, "explode"), true)],
  ["explode written out as it was meant", "none", /^$/, (e) => e.set(parameter(1, "explode"), true)],
  ["largest value of a parameter raised", "minor", /stays right/, (e) => e.set(parameter(1, "schema", "maximum"), 200)],
  ["largest value of a parameter lowered", "major", /refused/, (e) => e.set(parameter(1, "schema", "maximum"), 50)],
  [
    "value of a parameter's enum added",
    "minor",
    /stays right/,
    (e) => e.push(parameter(2, "schema", "items", "enum"), "COW"),
  ],
  [
    "value of a parameter's enum removed",
    "major",
    /refused/,
    (e) => e.remove(parameter(2, "schema", "items", "enum", 0)),
  ],
  ["default of a parameter changed", "major", /another effect/, (e) => e.set(parameter(0, "schema", "default"), 1)],
  ["default of a parameter added", "minor", /without a value/, (e) => e.set(parameter(1, "schema", "default"), 20)],
  ["default of a parameter removed", "major", /another effect/, (e) => e.remove(parameter(0, "schema", "default"))],
  ["description of a parameter changed", "patch", /documentation/, (e) => e.set(parameter(1, "description"), "Many.")],
  ["example of a parameter added", "patch", /documentation/, (e) => e.set(parameter(1, "example"), 5)],
  ["parameter deprecated", "minor", /announced/, (e) => e.set(parameter(1, "deprecated"), true)],
  [
    "parameter comes from the client's options",
    "major",
    /another place/,
    (e) => e.remove(parameter(3, "x-sdk-client-option")),
  ],
  [
    "parameter only for a stream",
    "major",
    /plain request no longer/,
    (e) => e.set(parameter(1, "x-stream-only"), true),
  ],
  [
    "parameter written as JSON",
    "major",
    /reads it in another way/,
    (e) => {
      e.remove(parameter(1, "schema"));
      e.set(parameter(1, "content"), { "application/json": { schema: { type: "integer" } } });
    },
  ],
  ["key of a parameter that nobody knows", "major", /not understood/, (e) => e.set(parameter(1, "x-odd"), 1)],
];

const bodies: readonly Row[] = [
  ["optional property added", "minor", /stays right/, (e) => e.set(inBody("note"), string)],
  [
    "required property added",
    "major",
    /without it are refused/,
    (e) => {
      e.set(inBody("note"), string);
      e.push([...sent, "required"], "note");
    },
  ],
  ["property removed", "major", /programs send it/, (e) => e.remove(inBody("weight"))],
  ["property renamed", "major", /renamed to `mass`/, (e) => e.rename(inBody("weight"), "mass")],
  ["property becomes required", "major", /are refused/, (e) => e.push([...sent, "required"], "nick")],
  ["property becomes optional", "minor", /stays right/, (e) => e.remove([...sent, "required", 0])],
  ["property takes null", "minor", /stays right/, (e) => e.set([...inBody("nick"), "type"], ["string", "null"])],
  ["property takes no null any more", "major", /refused/, (e) => e.set([...inBody("born"), "type"], "string")],
  ["type widened", "minor", /stays right/, (e) => e.set([...inBody("nick"), "type"], ["string", "integer"])],
  ["type narrowed", "major", /refused/, (e) => e.set([...inBody("weight"), "type"], "integer")],
  ["type changed", "major", /may be refused/, (e) => e.set([...inBody("nick"), "type"], "boolean")],
  ["enum value added", "minor", /stays right/, (e) => e.push([...inBody("sex"), "enum"], "X")],
  ["enum value removed", "major", /refused/, (e) => e.remove([...inBody("sex"), "enum", 1])],
  ["enum added", "major", /refused/, (e) => e.set([...inBody("nick"), "enum"], ["A"])],
  ["enum lifted", "minor", /stays right/, (e) => e.remove([...inBody("sex"), "enum"])],
  [
    "open enum closed",
    "major",
    /enum closed.*refused/,
    (e) => e.set(inBody("mood"), { type: "string", enum: ["CALM", "SHY", "WILD"] }),
  ],
  ["value of an open enum added", "minor", /open/, (e) => e.push([...inBody("mood"), "anyOf", 0, "enum"], "SAD")],
  ["default changed", "major", /another effect/, (e) => e.set([...inBody("nick"), "default"], "some")],
  ["length limited further", "major", /refused/, (e) => e.set([...inBody("name"), "maxLength"], 20)],
  ["length limit raised", "minor", /stays right/, (e) => e.set([...inBody("name"), "maxLength"], 60)],
  ["smallest value lowered", "minor", /stays right/, (e) => e.set([...inBody("weight"), "minimum"], -1)],
  ["pattern added", "major", /refused/, (e) => e.set([...inBody("name"), "pattern"], "^a")],
  ["format added", "major", /refused/, (e) => e.set([...inBody("name"), "format"], "uri")],
  ["read only", "major", /can no longer be sent/, (e) => e.set([...inBody("nick"), "readOnly"], true)],
  ["other properties ruled out", "major", /refused/, (e) => e.set([...sent, "additionalProperties"], false)],
  ["body becomes optional", "minor", /stays right/, (e) => e.set([...add, "requestBody", "required"], false)],
  ["body removed", "major", /programs send it/, (e) => e.remove([...add, "requestBody"])],
  [
    "required body added",
    "major",
    /without it are refused/,
    (e) => e.set([...get, "requestBody"], { required: true, content: {} }),
  ],
  ["optional body added", "minor", /without it stay right/, (e) => e.set([...get, "requestBody"], { content: {} })],
  [
    "media type added",
    "minor",
    /one more way/,
    (e) => e.set([...add, "requestBody", "content", "text/csv"], { schema: string }),
  ],
  [
    "media type removed",
    "major",
    /programs send it/,
    (e) => e.remove([...add, "requestBody", "content", "application/zip"]),
  ],
  [
    "encoding",
    "major",
    /not understood/,
    (e) => e.set([...add, "requestBody", "content", "application/zip", "encoding"], { a: {} }),
  ],
];

const answers: readonly Row[] = [
  ["property added", "minor", /answers say more/, (e) => e.set(inAnswer("note"), string)],
  ["property removed", "major", /programs read it/, (e) => e.remove(inAnswer("age"))],
  ["property renamed", "major", /renamed to `years`/, (e) => e.rename(inAnswer("age"), "years")],
  ["property becomes optional", "major", /may be missing/, (e) => e.remove([...answered, "required", 1])],
  [
    "property is always there",
    "minor",
    /nothing that was not expected/,
    (e) => e.push([...answered, "required"], "age"),
  ],
  [
    "title of an alternative changed",
    "patch",
    /title changed/,
    (e) => e.set([...inAnswer("food"), "oneOf", 0, "title"], "Flesh"),
  ],
  [
    "title of an alternative removed",
    "patch",
    /title changed/,
    (e) => e.remove([...inAnswer("food"), "oneOf", 1, "title"]),
  ],
  [
    "alternative with another title and other properties",
    "major",
    /alternative `Meat` of `oneOf` removed/,
    (e) => e.set([...inAnswer("food"), "oneOf", 0], { type: "object", title: "Fish", properties: { fins: string } }),
  ],
  [
    "free text gets its known values",
    "minor",
    /known values `Tom` listed.*any string is allowed/,
    (e) =>
      e.set(inAnswer("name"), {
        anyOf: [
          { type: "string", enum: ["Tom"] },
          { type: "string", maxLength: 50 },
        ],
      }),
  ],
  ["open enum becomes a free text", "minor", /known values no longer listed/, (e) => e.set(inAnswer("mood"), string)],
  [
    "number becomes an open enum",
    "major",
    /open enum added/,
    (e) => e.set(inAnswer("age"), { anyOf: [{ type: "string", enum: ["OLD"] }, string] }),
  ],
  [
    "enum of a type with null that lists no null",
    "major",
    /can be null/,
    (e) => e.set([...inAnswer("sex")], { type: ["string", "null"], enum: ["F", "M", null] }),
  ],
  [
    "null among values without a type",
    "major",
    /can be null/,
    (e) => e.set([...inAnswer("sex")], { enum: ["F", "M", null] }),
  ],
  [
    "property can be null",
    "major",
    /did not have to expect/,
    (e) => e.set([...inAnswer("name"), "type"], ["string", "null"]),
  ],
  [
    "property can no longer be null",
    "minor",
    /nothing that was not/,
    (e) => e.set([...inAnswer("born"), "type"], "string"),
  ],
  ["type changed", "major", /another form/, (e) => e.set([...inAnswer("name"), "type"], "integer")],
  ["type widened", "major", /did not have to expect/, (e) => e.set([...inAnswer("age"), "type"], "number")],
  [
    "value of an open enum added",
    "minor",
    /the enum is open/,
    (e) => e.push([...inAnswer("mood"), "anyOf", 0, "enum"], "SAD"),
  ],
  [
    "value of an open enum removed",
    "minor",
    /any string is still allowed/,
    (e) => e.remove([...inAnswer("mood"), "anyOf", 0, "enum", 0]),
  ],
  [
    "open enum closed",
    "minor",
    /nothing that was not/,
    (e) => e.set(inAnswer("mood"), { type: "string", enum: ["CALM", "SHY", "WILD"] }),
  ],
  ["value of a closed enum added", "major", /did not have to expect/, (e) => e.push([...inAnswer("sex"), "enum"], "X")],
  ["value of a closed enum removed", "minor", /nothing that was not/, (e) => e.remove([...inAnswer("sex"), "enum", 0])],
  [
    "closed enum opened",
    "major",
    /enum opened/,
    (e) => e.set(inAnswer("sex"), { anyOf: [{ type: "string", enum: ["F", "M"] }, { type: "string" }] }),
  ],
  ["format of a number widened", "major", /did not have to/, (e) => e.set([...inAnswer("age"), "format"], "int64")],
  ["format changed", "major", /another form/, (e) => e.set([...inAnswer("id"), "format"], "uri")],
  ["format removed", "major", /did not have to/, (e) => e.remove([...inAnswer("id"), "format"])],
  ["length limit raised", "major", /did not have to/, (e) => e.set([...inAnswer("name"), "maxLength"], 90)],
  ["type of items changed", "major", /another form/, (e) => e.set([...inAnswer("parents"), "items"], string)],
  [
    "alternative added",
    "major",
    /alternative `Fish`/,
    (e) => e.push([...inAnswer("food"), "oneOf"], { title: "Fish" }),
  ],
  ["alternative removed", "minor", /alternative `Plants`/, (e) => e.remove([...inAnswer("food"), "oneOf", 1])],
  [
    "property of an alternative removed",
    "major",
    /programs read it/,
    (e) => e.remove([...inAnswer("food"), "oneOf", 1, "properties", "leaves"]),
  ],
  [
    "discriminator",
    "major",
    /not understood/,
    (e) => e.set([...inAnswer("food"), "discriminator"], { propertyName: "x" }),
  ],
  ["write only", "major", /no longer comes back/, (e) => e.set([...inAnswer("age"), "writeOnly"], true)],
  ["property deprecated", "minor", /announced/, (e) => e.set([...inAnswer("age"), "deprecated"], true)],
  ["description changed", "patch", /documentation/, (e) => e.set([...answered, "description"], "An animal.")],
  ["examples changed", "patch", /documentation/, (e) => e.set([...inAnswer("name"), "examples"], ["Jerry"])],
  ["default of an answer", "patch", /documentation/, (e) => e.set([...inAnswer("age"), "default"], 1)],
  ["keyword that nobody knows", "major", /not understood/, (e) => e.set([...inAnswer("age"), "if"], {})],
  [
    "schema that is sent and received: required",
    "major",
    /requests that were right/,
    (e) => e.push([...both, "required"], "width"),
  ],
  [
    "schema that is sent and received: optional",
    "major",
    /answers may hold/,
    (e) => e.remove([...both, "required", 0]),
  ],
  ["status of a success added", "minor", /200 to 299/, (e) => e.set([...get, "responses", "202"], { description: "" })],
  ["status of a success removed", "major", /rely on this answer/, (e) => e.rename([...add, "responses", "201"], "200")],
  [
    "status of an error added",
    "minor",
    /to be expected/,
    (e) => e.set([...get, "responses", "410"], { description: "" }),
  ],
  ["status of an error removed", "major", /types.*no longer compile/, (e) => e.remove([...add, "responses", "409"])],
  ["header added", "minor", /answers say more/, (e) => e.set([...pages, "headers", "X-More"], { schema: string })],
  ["header removed", "major", /programs read it/, (e) => e.remove([...pages, "headers", "X-Total"])],
  ["header may be missing", "major", /rely on it/, (e) => e.remove([...pages, "headers", "X-Total", "required"])],
  [
    "type of a header changed",
    "major",
    /another form/,
    (e) => e.set([...pages, "headers", "X-Total", "schema", "type"], "string"),
  ],
  ["header in other letters", "none", /^$/, (e) => e.rename([...pages, "headers", "X-Total"], "x-total")],
  ["media type added", "minor", /still comes/, (e) => e.set([...pages, "content", "text/csv"], { schema: string })],
  [
    "media type changed",
    "major",
    /programs read it/,
    (e) => e.rename([...pages, "content", "application/json"], "text/json"),
  ],
  [
    "example of an answer",
    "patch",
    /documentation/,
    (e) => e.set([...pages, "content", "application/json", "examples", "one", "value"], {}),
  ],
  ["links", "major", /not understood/, (e) => e.set([...pages, "links"], { a: {} })],
  [
    "schema of an error changed",
    "major",
    /programs read it/,
    (e) => e.remove(["components", "schemas", "Failure", "properties", "message"]),
  ],
];

const access: readonly Row[] = [
  ["credentials needed from now on", "major", /refused/, (e) => e.set(["security"], [{ Key: [] }])],
  ["another way in", "minor", /stays right/, (e) => e.push(["security"], { Key: [] })],
  ["open to everybody", "minor", /without credentials.*stays right/, (e) => e.set([...get, "security"], [])],
  ["scope needed", "major", /refused/, (e) => e.set([...get, "security"], [{ Token: ["admin"] }])],
  [
    "header of the token renamed",
    "major",
    /another way/,
    (e) => e.set(["components", "securitySchemes", "Token", "name"], "X-T"),
  ],
  [
    "scheme described",
    "patch",
    /documentation/,
    (e) => e.set(["components", "securitySchemes", "Token", "description"], "T"),
  ],
  ["server added", "minor", /still there/, (e) => e.push(["servers"], { url: "https://zoo2.example" })],
  ["server removed", "major", /send their requests there/, (e) => e.remove(["servers", 1])],
  ["server moved", "major", /send their requests there/, (e) => e.set(["servers", 0, "url"], "https://new.example")],
  [
    "default of a server's variable",
    "major",
    /goes elsewhere/,
    (e) => e.set(["servers", 1, "variables", "host", "default"], "a"),
  ],
  ["server described", "patch", /documentation/, (e) => e.set(["servers", 0, "description"], "The cloud")],
  ["tag described", "patch", /documentation/, (e) => e.set(["tags", 0, "description"], "Beasts.")],
  ["title changed", "patch", /documentation/, (e) => e.set(["info", "title"], "The zoo")],
  ["webhooks", "major", /not understood/, (e) => e.set(["webhooks"], { a: {} })],
  ["OpenAPI 3.2", "major", /may not know this version/, (e) => e.set(["openapi"], "3.2.0")],
  ["no longer available", "major", /programs call it there/, (e) => e.set([...list, "x-availability", "cloud"], "no")],
  ["available in one more place", "minor", /not promised/, (e) => e.set([...list, "x-availability", "gateway"], "yes")],
  [
    "schema that nothing uses",
    "patch",
    /no operation uses it/,
    (e) => e.set(["components", "schemas", "Unused", "title"], "U"),
  ],
];

const sdk: readonly Row[] = [
  ["resource", "major", /types.*another place/, (e) => e.set([...get, "x-sdk", "resource"], "beasts")],
  ["method", "major", /types.*another name/, (e) => e.set([...get, "x-sdk", "method"], "read")],
  ["unwrap removed", "major", /returns something else/, (e) => e.remove([...add, "x-sdk", "unwrap"])],
  ["retry", "minor", /sends the request again/, (e) => e.set([...get, "x-sdk", "retry"], "never")],
  ["pagination removed", "major", /returns something else/, (e) => e.remove([...list, "x-sdk", "pagination"])],
  [
    "pagination starts bare",
    "minor",
    /behaves otherwise/,
    (e) => e.set([...list, "x-sdk", "pagination", "bareFirstRequest"], true),
  ],
  [
    "pagination of other items",
    "major",
    /something else/,
    (e) => e.set([...list, "x-sdk", "pagination", "items"], "beasts"),
  ],
  ["outcome added", "minor", /can do more/, (e) => e.set([...get, "x-sdk", "outcome"], { field: "mood" })],
  ["twin", "major", /come together or apart/, (e) => e.set([...get, "x-sdk", "variantOf"], "listAnimals")],
  ["key that nobody knows", "major", /not understood/, (e) => e.set([...get, "x-sdk", "magic"], true)],
  ["retry left to be derived as it was written", "none", /^$/, (e) => e.remove([...get, "x-sdk", "retry"])],
  ["resource left to be derived as it was written", "none", /^$/, (e) => e.remove([...get, "x-sdk", "resource"])],
  [
    "message of a stream: property added",
    "minor",
    /say more/,
    (e) => e.set(["components", "schemas", "Visit", "properties", "gate"], string),
  ],
  [
    "message of a stream: property removed",
    "major",
    /read it/,
    (e) => e.remove(["components", "schemas", "Visit", "properties", "visitor"]),
  ],
  ["stream removed", "major", /programs read it/, (e) => e.remove([...stream, "x-websocket"])],
  ["stream added", "minor", /nobody uses it/, (e) => e.set([...get, "x-websocket"], { message: string })],
  ["path of a stream", "major", /old path/, (e) => e.set([...stream, "x-websocket", "path"], "/visits/")],
  [
    "parameter of a stream removed",
    "major",
    /programs give it/,
    (e) => e.set([...stream, "x-websocket", "parameters"], []),
  ],
  ["old messages of a stream", "minor", /old servers/, (e) => e.set([...stream, "x-websocket", "flatBefore"], "at")],
];

const moves: readonly Row[] = [
  [
    "reference in an allOf of one",
    "none",
    /^$/,
    (e) => e.set(inAnswer("size"), { allOf: [{ $ref: "#/components/schemas/Size" }] }),
  ],
  ["schema written out where it is used", "none", /^$/, (e) => e.set(inAnswer("size"), e.get(both))],
  [
    "answer written out where it is used",
    "none",
    /^$/,
    (e) => e.set([...add, "responses", "409"], e.get(["components", "responses", "Conflict"])),
  ],
  [
    "schema with a new name",
    "none",
    /^$/,
    (e) => {
      e.rename(both, "Extent");
      e.replaceAll("schemas/Size", "schemas/Extent");
    },
  ],
  [
    "null written as a union",
    "none",
    /^$/,
    (e) => e.set(inAnswer("born"), { oneOf: [{ type: "string", format: "date" }, { type: "null" }] }),
  ],
  [
    "object put together from two",
    "none",
    /^$/,
    (e) => {
      e.set(both, {
        allOf: [
          { type: "object", required: ["height"], properties: { height: { type: "number" } } },
          { type: "object", properties: { width: { type: "number" } } },
        ],
      });
    },
  ],
  [
    "type with null whose values list none",
    "none",
    /^$/,
    (e) => e.set([...inAnswer("sex"), "type"], ["string", "null"]),
  ],
  [
    "keys in another order",
    "none",
    /^$/,
    (e) => {
      const size = e.get([...both, "properties", "height"]);
      e.remove([...both, "properties", "height"]);
      e.set([...both, "properties", "height"], size);
    },
  ],
];

const tables = { operations, parameters, bodies, answers, access, sdk, moves };

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
  const described = (schema: Json) => editedZoo((e) => e.set(inAnswer("age"), schema));
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
