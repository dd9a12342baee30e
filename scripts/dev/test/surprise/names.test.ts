import { stripTypeScriptTypes } from "node:module";
import { pathToFileURL } from "node:url";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { pascalCase, UnsupportedError } from "@enapter/http-api-openapi";
import { afterAll, describe, expect, test } from "vitest";
import { repository } from "../../src/core/project.ts";
import { clientOutputs } from "../../src/generate/outputs/client.ts";
import { queryOutputs } from "../../src/generate/outputs/query.ts";
import { typesOutputs } from "../../src/generate/outputs/types.ts";
import { Compiler } from "./compile.ts";
import type { Part } from "./describe.ts";
import { byPath, copyClient } from "./overlay.ts";

const generate = (document: OpenApiDocument) =>
  byPath([...clientOutputs(document, repository), ...typesOutputs(document, repository)], repository);

const object: Part = { type: "object" };
const answers = (schema: Part): Part => ({ 200: { description: "Yes.", content: { "application/json": { schema } } } });
const keyed = (name: string, value: unknown): Part => Object.fromEntries([[name, value]]);
const parameter = (name: string, place: string, type = "string"): Part => ({
  name,
  in: place,
  required: place === "path",
  schema: { type },
});

/** A header of almost the same name, where HTTP allows it. */
const headerOf = (name: string) => (/^[\w$.-]+$/.test(name) ? `${name}_` : "x_y");

/** Paths, and schemas, of a description with one name in one role. */
interface Piece {
  readonly paths: Part;
  readonly schemas?: Part;
}

/** Operations that have a function of their own in the runtime, all with the same parameters: one of each kind, or one alone. */
function everyKind(resource: string, path: string, parameters: readonly Part[], kinds: "one" | "all"): Part {
  const sdk = (method: string, more: Part = {}): Part => ({ resource, method, retry: "safe", ...more });
  const own = (method: string): Part => ({ operationId: `${method}_${resource}`, parameters });
  const list = { type: "object", required: ["items"], properties: { items: { type: "array", items: object } } };
  const outcome = { field: "state", pending: ["A"], success: ["B"], error: "RunFailed" };
  const named = answers({ $ref: "#/components/schemas/NamedRun" });
  const one = { [`/get${path}`]: { get: { ...own("get"), responses: answers(object), "x-sdk": sdk("get") } } };
  if (kinds === "one") return one;
  return {
    ...one,
    [`/list${path}`]: {
      get: {
        ...own("list"),
        parameters: [...parameters, parameter("offset", "query", "integer"), parameter("limit", "query", "integer")],
        responses: answers(list),
        "x-sdk": sdk("list", { pagination: { items: "items", offset: "offset", limit: "limit" } }),
      },
    },
    [`/show${path}`]: { get: { ...own("show"), responses: named, "x-sdk": sdk("show", { outcome }) } },
    [`/act${path}`]: {
      post: { ...own("act"), responses: named, "x-sdk": { ...sdk("act", { outcome }), retry: "never" } },
    },
    [`/series${path}`]: {
      get: {
        ...own("series"),
        responses: { 200: { description: "", content: { "text/csv": { schema: { type: "string" } } } } },
        "x-sdk": sdk("series", { dataTypes: "types" }),
      },
    },
    [`/watch${path}`]: {
      get: {
        ...own("watch"),
        responses: { 101: { description: "" } },
        "x-sdk": sdk("watch"),
        "x-websocket": { message: object },
      },
    },
  };
}

/** Names that every object inherits, that JavaScript reserves, and that programs take for given. */
const ordinary = [
  ...["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", "prototype", "name", "length", "then"],
  ...["arguments", "eval", "await", "async", "class", "default", "delete", "enum", "function", "import", "in", "let"],
  ...["new", "null", "package", "return", "static", "this", "true", "typeof", "void", "yield", "undefined", "NaN"],
  ...["Promise", "URL", "Object", "Array", "Date", "Error", "Map", "Set", "Symbol", "Infinity", "globalThis", "fetch"],
  ...["client", "body", "options", "createResources", "signal", "retry", "string", "number", "any", "Response"],
  ...["1st", "a-b", "a_b", "$ref", "$", "x.y", "a b", "é", "request", "wait", "outcome"],
];

/** The name of which nothing is special. It has an operation of each kind, as have the values that modules import and declare. */
const plain = "plain";
const isInUse = (name: string) => name === plain || (!ordinary.includes(name) && /^[a-z]/.test(name));

/** One operation, in each role that a name can have. */
const roles: Readonly<Record<string, (name: string, index: number) => Piece>> = {
  "path parameter": (name, index) => ({
    paths: everyKind(
      `p${index}`,
      `/p${index}/{${name}}/{${name}_}`,
      [parameter(name, "path"), parameter(`${name}_`, "path")],
      isInUse(name) ? "all" : "one",
    ),
  }),
  "query parameter": (name, index) => ({
    paths: everyKind(`q${index}`, `/q${index}`, [parameter(name, "query"), parameter(headerOf(name), "header")], "one"),
  }),
  operation: (name, index) => ({
    paths: {
      [`/o${index}`]: {
        get: { operationId: name, responses: answers(object), "x-sdk": { resource: "named", method: `m${index}` } },
      },
    },
  }),
  method: (name, index) => ({
    paths: {
      [`/m${index}`]: {
        get: {
          operationId: `method_${index}`,
          responses: answers(object),
          "x-sdk": { resource: "methods", method: name },
        },
      },
    },
  }),
  resource: (name, index) => ({
    paths: {
      [`/r${index}`]: {
        get: {
          operationId: `resource_${index}`,
          responses: answers(object),
          "x-sdk": { resource: name, method: "get" },
        },
      },
    },
  }),
  schema: (name, index) => ({
    paths: {
      [`/s${index}`]: {
        get: {
          operationId: `schema_${index}`,
          responses: answers({ $ref: `#/components/schemas/${encodeURIComponent(name)}` }),
          "x-sdk": { resource: "schemas", method: `s${index}` },
        },
      },
    },
    schemas: keyed(name, { type: "object", properties: { a: { type: "string" } } }),
  }),
  property: (name, index) => {
    const schema = { type: "object", required: [name], properties: keyed(name, { type: "string" }) };
    return {
      paths: {
        [`/b${index}`]: {
          post: {
            operationId: `property_${index}`,
            requestBody: { content: { "application/json": { schema } } },
            responses: answers(schema),
            "x-sdk": { resource: "bodies", method: `b${index}` },
          },
        },
      },
    };
  },
};

function documentOf(pieces: readonly Piece[]): OpenApiDocument {
  const merged = (parts: readonly Part[]) => Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
  const run = { type: "object", required: ["state"], properties: { state: { type: "string" } } };
  return {
    openapi: "3.1.0",
    info: { title: "Names", version: "1" },
    servers: [{ url: "https://names.example" }],
    paths: merged(pieces.map(({ paths }) => paths)),
    components: { schemas: merged([{ NamedRun: run }, ...pieces.map(({ schemas = {} }) => schemas)]) },
  } as unknown as OpenApiDocument;
}

/** Names that the generated modules import and declare. */
function namesInUse(): string[] {
  const all = Object.values(roles).map((role) => role(plain, 0));
  const sources = [...generate(documentOf(all))].filter(([path]) => path.startsWith("packages/client/src/generated/"));
  return sources.flatMap(([, text]) => {
    const imported = [...text.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
    const declared = [...text.matchAll(/^export (?:interface|const|function|class|type) (\w+)/gm)];
    return [...imported.map((name) => name.replace("type ", "").trim()), ...declared.map(([, name = ""]) => name)];
  });
}

// Those of the fixture are no names of the generator's.
const inUse = namesInUse().filter((name) => name !== "" && !/[Pp]lain|0|Resource$|^NamedRun|^RunFailed/.test(name));
const names = [...new Set([...ordinary, ...inUse])];

/** The names for which a client is generated in a role, and why there is none for the others. */
function tried(role: string, pieceOf: (name: string, index: number) => Piece) {
  const pieces = new Map<string, Piece>();
  const refused: [name: string, message: string][] = [];
  const seen = new Set<string>();
  names.forEach((name, index) => {
    const piece = pieceOf(name, index);
    // A name that begins with a digit looks the same as a type and as a function.
    if (name === "1st" && role === "operation") return;
    const key = /parameter|property|method/.test(role) ? name : pascalCase(name).toLowerCase();
    try {
      generate(documentOf([piece]));
      // Two names that give one are refused, which is not what this is about.
      if (!seen.has(key)) pieces.set(name, piece);
      seen.add(key);
    } catch (error) {
      if (!(error instanceof UnsupportedError)) throw error;
      refused.push([name, error.message]);
    }
  });
  return { pieces, refused };
}

const byRole = new Map(Object.entries(roles).map(([role, pieceOf]) => [role, tried(role, pieceOf)]));
const whole = documentOf([...byRole.values()].flatMap(({ pieces }) => [...pieces.values()]));
const files = generate(whole);
const copy = copyClient(files);
afterAll(() => copy.remove());

const noName = (role: string) => (name: string) => [name, `The ${role} ${name} needs letters from A to Z in its name.`];
const never = (role: string) => (name: string) => [name, `The ${role} cannot be named ${name}.`];
const ofTheClient = (name: string) => {
  const options = `${pascalCase(name)}Options`;
  const owners = `the client and by the options of the operation ${name}`;
  return [name, `The name ${options} is used by ${owners}. Rename one of them.`];
};

test.each([
  ["path parameter", []],
  ["query parameter", []],
  [
    "operation",
    [
      ...["__proto__", "then"].map(never("operation")),
      ...["$", "é"].map(noName("operation")),
      ...["client", "request", "wait", "outcome", "Client"].map(ofTheClient),
    ],
  ],
  ["method", ["__proto__", "then"].map(never("method"))],
  ["resource", [...["__proto__", "then"].map(never("resource")), ...["$", "é"].map(noName("resource"))]],
  ["schema", ["$", "é"].map((name) => [name, `The name of the schema ${name} needs letters from A to Z.`])],
  ["property", []],
])("what is refused as the name of a %s is said so", (role, refused) => {
  expect(byRole.get(role)?.refused.toSorted()).toEqual(refused.toSorted());
});

test("what is generated for every other name compiles", () => {
  expect(names.length).toBeGreaterThan(80);
  expect(new Compiler().errors(files)).toEqual([]);
});

test("query options are made for all these names", () => {
  const options = queryOutputs(whole, repository).flatMap(({ files }) => [...files.values()]);
  expect(options.length).toBeGreaterThan(10);
  for (const text of options) expect(() => stripTypeScriptTypes(text)).not.toThrow();
});

describe("the client for all these names", async () => {
  const load = (name: string) => import(pathToFileURL(`${copy.directory}/src/${name}.ts`).href);
  const [entry, validation] = await Promise.all([load("index"), load("validation")]);
  /** Calls a method of a resource, and returns what went out. */
  async function sentBy(resource: string, method: string, ...parameters: unknown[]): Promise<string> {
    const sent: string[] = [];
    const enapter = entry.createClient({
      token: "t",
      retry: false,
      validate: validation.validateResponses(),
      fetch: async (url: string, init: RequestInit) => {
        const header = Object.entries(init.headers ?? {}).filter(([, value]) => value === "in header");
        const body = typeof init.body === "string" ? ` ${init.body}` : "";
        sent.push([url.replace("https://names.example", ""), ...header.map(([name]) => ` ${name}`), body].join(""));
        return new Response(body === "" ? '{"state":"B","items":[]}' : body.trim());
      },
    });
    expect(Object.hasOwn(enapter, resource)).toBe(true);
    const result = enapter[resource][method](...parameters);
    await (method === "list" ? result.toArray() : result);
    return sent.join();
  }
  const rows = (role: string) =>
    [...(byRole.get(role)?.pieces.keys() ?? [])].map((name) => [name, names.indexOf(name)]);

  test.each(rows("path parameter") as [string, number][])("path parameter %s", async (name, index) => {
    for (const method of isInUse(name) ? ["get", "list", "show", "act"] : ["get"]) {
      expect((await sentBy(`p${index}`, method, "1", "2")).replace(/\?.*/, "")).toBe(`/${method}/p${index}/1/2`);
    }
  });

  test.each(rows("query parameter") as [string, number][])("query parameter %s", async (name, index) => {
    const option = /^(signal|retry)$/.test(name) ? `query_${name}` : name;
    const options = Object.fromEntries([
      [option, "1"],
      [headerOf(name), "in header"],
    ]);
    expect(await sentBy(`q${index}`, "get", options)).toBe(
      `/get/q${index}?${encodeURIComponent(name)}=1 ${headerOf(name).toLowerCase()}`,
    );
    expect(await sentBy(`q${index}`, "get")).toBe(`/get/q${index}`);
    expect(await sentBy(`q${index}`, "get", {})).toBe(`/get/q${index}`);
  });

  test.each(rows("operation") as [string, number][])("operation %s", async (_name, index) => {
    expect(await sentBy("named", `m${index}`)).toBe(`/o${index}`);
  });

  test.each(rows("method") as [string, number][])("method %s", async (name, index) => {
    expect(await sentBy("methods", name)).toBe(`/m${index}`);
  });

  test.each(rows("resource") as [string, number][])("resource %s", async (name, index) => {
    expect(await sentBy(name, "get")).toBe(`/r${index}`);
  });

  test.each(rows("property") as [string, number][])("property %s", async (name, index) => {
    const body = JSON.stringify(Object.fromEntries([[name, "x"]]));
    expect(await sentBy("bodies", `b${index}`, JSON.parse(body))).toBe(`/b${index} ${body}`);
    await expect(sentBy("bodies", `b${index}`, {})).rejects.toThrow("is missing");
  });
});
