import fc from "fast-check";
import { type Operation, type Parameter, resolve } from "./contract.ts";

interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly example?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
  readonly allOf?: readonly unknown[];
}

/** A request, which may be invalid. */
export interface AnyRequest {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Ids and slugs that exist, or might. */
export type Pool = Readonly<Record<string, readonly string[]>>;

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, "", 0, -1, 1e308, true, [], {}, "0", "null", "%", "../..", "\u0000", "é".repeat(300)),
  fc.string({ unit: "grapheme" }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values that mostly fit a schema: its examples, others of its shape, and sometimes anything at all. */
function valueFor(source: unknown, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolve<Schema>(source ?? {});
  const examples = [...(schema.examples ?? []), ...(schema.example === undefined ? [] : [schema.example])];
  return fc.oneof(
    { weight: examples.length > 0 ? 4 : 0, arbitrary: fc.constantFrom(...(examples.length > 0 ? examples : [null])) },
    { weight: 4, arbitrary: shaped(schema, depth) },
    { weight: 1, arbitrary: junk },
  );
}

function shaped(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (depth > 4) return fc.constant(null);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (branches !== undefined) return fc.oneof(...branches.map((branch) => valueFor(branch, depth + 1)));
  const types = [schema.type ?? (schema.properties ? "object" : "string")].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, depth)));
}

function ofType(type: string, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { minimum: min = -1000, maximum: max = 1000, required = [] } = schema;
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer({ min: Math.max(min, -1000), max: Math.min(max, 1000) });
  if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (type === "array") return fc.array(valueFor(schema.items, depth + 1), { maxLength: 3 });
  if (type === "object") {
    const fields = Object.entries(schema.properties ?? {});
    const values = Object.fromEntries(fields.map(([name, field]) => [name, valueFor(field, depth + 1)]));
    const free = fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), junk, { maxKeys: 2 });
    if (fields.length === 0) return free;
    // Sometimes a required field is missing.
    const requiredKeys = required.filter((name) => name in values);
    return fc.oneof(
      { weight: 5, arbitrary: fc.record(values, { requiredKeys }) },
      fc.record(values, { requiredKeys: [] }),
    );
  }
  if (schema.format === "date-time") {
    const day = 86_400_000;
    const noon = Date.parse("2026-01-14T12:00:00Z");
    return fc.integer({ min: noon - 2 * day, max: noon + day }).map((time) => new Date(time).toISOString());
  }
  if (schema.pattern !== undefined) return fc.constantFrom("30s", "1m", "1h30m", "0s", "24h0m0s", "100ms", "1", "-1s");
  return fc.string({ unit: "grapheme", maxLength: 12 });
}

/** Requests for an operation. */
export function requestOf(operation: Operation, pool: Pool): fc.Arbitrary<AnyRequest> {
  const part = (place: string): readonly Parameter[] => operation.parameters.filter((each) => each.in === place);
  const path = fc.tuple(...part("path").map((parameter) => pathValue(parameter, pool)));
  const query = fc.tuple(...part("query").map((parameter) => queryText(parameter)));
  const headers = fc.tuple(...part("header").map(({ name, schema }) => headerOf(name, schema)));
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body: fc.Arbitrary<unknown> =
    mediaType === undefined
      ? fc.constant(undefined)
      : mediaType === "application/json"
        ? fc.oneof({ weight: 8, arbitrary: valueFor(content?.schema) }, fc.constant(undefined), fc.uint8Array())
        : fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.constant(undefined));
  return fc.tuple(path, query, headers, body).map(([pathValues, queryTexts, headerPairs, sent]) => {
    const filled = part("path").reduce(
      (text, { name }, index) => text.replace(`{${name}}`, encodeURIComponent(pathValues[index] ?? "")),
      operation.path,
    );
    const search = queryTexts.filter((text) => text !== "").join("&");
    const { operationId, method } = operation;
    return {
      operationId,
      method,
      path: search === "" ? filled : `${filled}?${search}`,
      headers: {
        Accept: "*/*",
        ...(mediaType === undefined ? {} : { "Content-Type": mediaType }),
        ...Object.fromEntries(headerPairs.filter((pair) => pair !== null)),
      },
      body: method === "GET" || method === "DELETE" ? undefined : sent,
    };
  });
}

function pathValue({ name }: Parameter, pool: Pool): fc.Arbitrary<string> {
  const known = pool[name] ?? ["latest"];
  const other = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => !/^\.{1,2}$/.test(text));
  return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, other);
}

function headerOf(name: string, schema: unknown): fc.Arbitrary<[string, string] | null> {
  const printable = valueFor(schema).map((value): [string, string] => [
    name,
    asText(value)
      .replaceAll(/[^ -~]/g, "")
      .trim(),
  ]);
  return fc.oneof(fc.constant(null), printable);
}

function queryText(parameter: Parameter): fc.Arbitrary<string> {
  const { name, required = false, style, explode } = parameter;
  const written = valueFor(parameter.schema).map((value) => {
    const pair = (key: string, item: unknown): string =>
      `${encodeURIComponent(key)}=${encodeURIComponent(asText(item))}`;
    if (style === "deepObject" && typeof value === "object" && value !== null) {
      return Object.entries(value)
        .map(([key, item]) => pair(`${name}[${key}]`, item))
        .join("&");
    }
    if (Array.isArray(value) && explode !== false) return value.map((item) => pair(name, item)).join("&");
    return pair(name, value);
  });
  return fc.oneof({ weight: required ? 9 : 1, arbitrary: written }, fc.constant(""), fc.constant(`${name}=`));
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(",");
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
