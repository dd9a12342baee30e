import { expect } from "vitest";
import { addPath, fields, operation, type Part, parameter, text } from "../describe.ts";
import type { World } from "../examine.ts";
import type { Refused, Working } from "../surprise.ts";

const texts = { type: "array", items: { type: "string" }, examples: [["a", "b c"]] };
const object = fields(
  { a: text("x"), b: { type: "integer", examples: [1] } },
  { required: [], examples: [{ a: "x", b: 1 }] },
);
const list = { style: "form", explode: true };

/** Checks the target of a call, made through a method and by its path. */
function goesTo(target: string, positional: readonly unknown[], options?: Part, path: Part = {}, at = "/gadgets") {
  return async ({ client }: World) => {
    const { enapter, fetch, sent } = client();
    await enapter.gadgets.getGadget(...positional, ...(options === undefined ? [] : [options]));
    await fetch.GET(at, { params: { path, query: options ?? {} } });
    expect(sent.map((request) => request.target)).toEqual([target, target]);
  };
}

function query(
  name: string,
  schema: Part | undefined,
  more: Part,
  value: unknown,
  target: string,
  wrong = "Symbol()",
): Working {
  const parameters = [parameter("value", "query", schema as Part, { required: true, ...more })];
  return {
    name: `a query parameter: ${name}`,
    impact: "minor",
    edit: (spec) => void addPath(spec, "/gadgets", { get: operation("getGadget", "get", { parameters }) }),
    check: goesTo(`/gadgets?${target}`, [], { value }),
    program: `await enapter.gadgets.getGadget({ value: ${JSON.stringify(value)} });\n// @ts-expect-error\nawait enapter.gadgets.getGadget({ value: ${wrong} });`,
  };
}

function path(template: string, parameters: readonly Part[], values: readonly unknown[], target: string): Working {
  const names = parameters.map(({ name }) => String(name));
  const inPath = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  return {
    name: `a path: ${template}`,
    impact: "minor",
    edit: (spec) => void addPath(spec, template, { get: operation("getGadget", "get", { parameters }) }),
    check: goesTo(target, values, undefined, inPath, template),
    program: `await enapter.gadgets.getGadget(${values.map((value) => JSON.stringify(value)).join(", ")});\n// @ts-expect-error\nawait enapter.gadgets.getGadget(${names.map(() => "Symbol()").join(", ")});`,
  };
}

function headers(name: string, schema: Part, more: Part, value: unknown, written: string): Working {
  const parameters = [parameter("X-Note", "header", schema, more)];
  return {
    name: `a header parameter: ${name}`,
    impact: "minor",
    edit: (spec) => void addPath(spec, "/gadgets", { get: operation("getGadget", "get", { parameters }) }),
    check: async ({ client }) => {
      const { enapter, sent } = client();
      await enapter.gadgets.getGadget({ "X-Note": value });
      expect(sent[0]?.headers.get("X-Note")).toBe(written);
    },
    program: `await enapter.gadgets.getGadget({ "X-Note": ${JSON.stringify(value)} });\n// @ts-expect-error\nawait enapter.gadgets.getGadget({ "X-Note": Symbol() });`,
  };
}

const inJson = {
  schema: undefined,
  content: { "application/json": { schema: object, examples: { one: { value: { a: "x" } } } } },
};

export const workingParameters: readonly Working[] = [
  query("a list, repeated", texts, list, ["a", "b c"], "value=a&value=b%20c"),
  query("a list, with commas", texts, { style: "form", explode: false }, ["a", "b c"], "value=a,b%20c"),
  query("a list, with spaces", texts, { style: "spaceDelimited", explode: false }, ["a", "b"], "value=a%20b"),
  query("a list, with bars", texts, { style: "pipeDelimited", explode: false }, ["a", "b"], "value=a%7Cb"),
  query("an object, deep", object, { style: "deepObject", explode: true }, { a: "x", b: 1 }, "value[a]=x&value[b]=1"),
  query("an object, its fields", object, {}, { a: "x", b: 1 }, "a=x&b=1"),
  query("an object, as JSON", undefined, inJson, { a: "x" }, "value=%7B%22a%22%3A%22x%22%7D"),
  query("a boolean", { type: "boolean", examples: [true] }, {}, true, "value=true"),
  query("one or several", { oneOf: [{ type: "string" }, texts], examples: ["a"] }, list, ["a", "b"], "value=a&value=b"),
  query(
    "a closed enum",
    text("a", { enum: ["a", "b"], "x-enumDescriptions": { a: "One.", b: "The other." } }),
    {},
    "a",
    "value=a",
    '"c"',
  ),
  query("an enum of numbers", { type: "integer", enum: [1, 2], examples: [1] }, {}, 1, "value=1", "3"),
  query("allowReserved, encoded all the same", text("a/b"), { allowReserved: true }, "a/b", "value=a%2Fb"),
  query("allowEmptyValue", text(""), { allowEmptyValue: true }, "", "value="),
  query("anything", { examples: ["x"] }, {}, "x", "value=x", "{ value: 1 } as never as symbol & bigint, other: 1"),
  path("/gadgets/{gadget_id}.json", [parameter("gadget_id", "path", text("a"))], ["x y"], "/gadgets/x%20y.json"),
  path(
    "/gadgets/{from}..{to}",
    [parameter("from", "path", text("a")), parameter("to", "path", text("b"))],
    ["1", "2"],
    "/gadgets/1..2",
  ),
  path(
    "/gadgets/{ids}",
    [parameter("ids", "path", texts, { style: "simple", explode: false })],
    [["a", "b/c"]],
    "/gadgets/a,b%2Fc",
  ),
  path("/gadgets/{number}", [parameter("number", "path", { type: "integer", examples: [1] })], [3], "/gadgets/3"),
  path(
    "/gadgets/{class}/{client}/{options}/{body}",
    ["class", "client", "options", "body"].map((name) => parameter(name, "path", text(name))),
    ["1", "2", "3", "4"],
    "/gadgets/1/2/3/4",
  ),
  headers("a text", text("a"), {}, "hello", "hello"),
  headers("a list", texts, { style: "simple", explode: false }, ["a", "b"], "a,b"),
  headers("an object, as JSON", {}, inJson, { a: "x" }, '{"a":"x"}'),
  {
    name: "parameters with names of options",
    impact: "minor",
    edit: (spec) => {
      const parameters = ["signal", "timeout", "headers", "retry", "class"].map((name) =>
        parameter(name, "query", text("a")),
      );
      addPath(spec, "/gadgets", { get: operation("getGadget", "get", { parameters }) });
    },
    check: async ({ client }) => {
      const { enapter, sent } = client();
      const values = { query_signal: "1", query_timeout: "2", query_headers: "3", query_retry: "4", class: "5" };
      await enapter.gadgets.getGadget({ ...values, signal: AbortSignal.timeout(10_000), timeout: 9000 });
      expect(sent[0]?.target).toBe("/gadgets?signal=1&timeout=2&headers=3&retry=4&class=5");
    },
    program:
      'await enapter.gadgets.getGadget({ query_signal: "1", timeout: 3 });\n// @ts-expect-error\nawait enapter.gadgets.getGadget({ signal: "1" });',
  },
  {
    name: "a parameter of a path replaced by one of an operation",
    impact: "minor",
    edit: (spec) => {
      const own = parameter("value", "query", texts, { ...list, required: true });
      const get = operation("getGadget", "get", { parameters: [own] });
      addPath(spec, "/gadgets", { parameters: [parameter("value", "query", text("a"))], get });
    },
    check: goesTo("/gadgets?value=a", [], { value: ["a"] }),
  },
];

function refused(
  construct: string | undefined,
  name: string,
  parameters: readonly Part[],
  says: RegExp,
  line: RegExp,
  template = "/gadgets",
): Refused {
  const file = `paths/gadgets/${template.replaceAll(/[^a-z]+/gi, "-").replaceAll(/^-|-$/g, "")}.yaml`;
  const edit: Refused["edit"] = (spec) =>
    void addPath(spec, template, { get: operation("getGadget", "get", { parameters }) });
  return { ...(construct === undefined ? {} : { construct }), name, edit, says, file, line };
}

const style = "a style that the client cannot write";
const nested = { type: "object", properties: { a: { ...texts, description: "a" } }, examples: [{ a: ["x"] }] };
const id = (more: Part, schema: Part = texts) => [parameter("ids", "path", schema, more)];

export const refusedParameters: readonly Refused[] = [
  refused(
    "a cookie parameter",
    "a cookie parameter",
    [parameter("session", "cookie", text("a"))],
    /in a cookie, which no browser lets a program send/,
    /in: cookie/,
  ),
  refused(
    style,
    "spaceDelimited, exploded",
    [parameter("value", "query", texts, { style: "spaceDelimited", explode: true })],
    /which the client cannot do for a list: use `style: form`/,
    /style: spaceDelimited/,
  ),
  refused(
    style,
    "an object in one value",
    [parameter("value", "query", object, { explode: false })],
    /which the client cannot do for an object: use `style: form` or `style: deepObject`/,
    /name: value/,
  ),
  refused(
    style,
    "a label",
    id({ style: "label", explode: false }),
    /`style: label`.*use `style: simple`/,
    /style: label/,
    "/gadgets/{ids}",
  ),
  refused(
    style,
    "a matrix",
    id({ style: "matrix" }, text("a")),
    /`style: matrix`.*use `style: simple`/,
    /style: matrix/,
    "/gadgets/{ids}",
  ),
  refused(
    style,
    "an object in a path",
    id({}, object),
    /which the client cannot do for an object/,
    /name: ids/,
    "/gadgets/{ids}",
  ),
  refused(
    style,
    "an object in a header",
    [parameter("X-Note", "header", object)],
    /use `content` with application\/json/,
    /name: X-Note/,
  ),
  refused(
    "a parameter with lists or objects inside",
    "lists in a deep object",
    [parameter("value", "query", nested, { style: "deepObject" })],
    /has lists or objects inside, for which there is no style/,
    /schema:/,
  ),
  refused(
    "a parameter with lists or objects inside",
    "a list of lists",
    [parameter("value", "query", { type: "array", items: texts, examples: [[["a"]]] }, list)],
    /has lists or objects inside, for which there is no style/,
    /schema:/,
  ),
  refused(
    undefined,
    "a list without style and explode",
    [parameter("value", "query", texts)],
    /should have `style` and `explode `/,
    /name: value/,
  ),
  refused(
    "a parameter whose `content` is not JSON",
    "a parameter written as XML",
    [
      parameter("value", "query", text("x"), {
        schema: undefined,
        content: { "application/xml": { schema: text("x"), examples: { one: { value: "x" } } } },
      }),
    ],
    /only one JSON media type is supported/,
    /content:/,
  ),
  refused(
    "a header that is described elsewhere",
    "a header parameter Accept",
    [parameter("Accept", "header", text("a"))],
    /OpenAPI ignores a header parameter `Accept`: remove it and describe the media types of the answer/,
    /name: Accept/,
  ),
  refused(
    "a header that is described elsewhere",
    "a header parameter with the token",
    [parameter("X-Enapter-Auth-Token", "header", text("a"))],
    /The header `X-Enapter-Auth-Token` carries the token/,
    /name: X-Enapter-Auth-Token/,
  ),
  refused(
    "one name for two parameters",
    "one name in path and query",
    [parameter("id", "path", text("a")), parameter("id", "query", text("b"))],
    /has a path and a query parameter `id`.*rename one of them/,
    /name: id/,
    "/gadgets/{id}",
  ),
  refused(
    undefined,
    "one parameter twice",
    [parameter("value", "query", text("a")), parameter("value", "query", text("a"))],
    /Operations must have unique `name` \+ `in` parameters/,
    /name: value/,
  ),
  refused(
    "a parameter name in another style",
    "a name in camelCase",
    [parameter("pageSize", "query", text("a"))],
    /Parameter `pageSize` is not snake_case/,
    /pageSize/,
  ),
  refused(
    "a parameter name in another style",
    "a name with brackets",
    [parameter("filter[name]", "query", text("a"))],
    /Parameter `filter\[name\]` is not snake_case/,
    /filter/,
  ),
  refused(
    "a path that needs encoding",
    "a path with a fragment",
    [],
    /has characters that a URL cannot have there/,
    /"\/gadgets#x"/,
    "/gadgets#x",
  ),
  refused(
    "a path that needs encoding",
    "a path that is no ASCII",
    [],
    /has characters that a URL cannot have there/,
    /größe/,
    "/größe x",
  ),
  refused(
    "a path parameter twice in a path",
    "a path parameter twice",
    [parameter("id", "path", text("a"))],
    /names the parameter `id` twice/,
    /\{id\}\/\{id\}/,
    "/gadgets/{id}/{id}",
  ),
  refused(
    "two path parameters with nothing in between",
    "path parameters side by side",
    [parameter("a", "path", text("a")), parameter("b", "path", text("a"))],
    /has two parameters with nothing between them/,
    /\{a\}\{b\}/,
    "/gadgets/{a}{b}",
  ),
  refused(
    undefined,
    "a path parameter that is not described",
    [],
    /does not define the path parameter `\{id\}`/,
    /parameters:/,
    "/gadgets/{id}",
  ),
].map((row) => (/URL cannot|twice$|nothing between/.test(row.says.source) ? { ...row, file: "openapi.yaml" } : row));
