import { type NamedExample, resolve, type SpecOperation } from "./spec.ts";

type Values = Record<string, unknown>;

/** One call of one operation. */
export interface Case {
  name: string;
  operation: SpecOperation;
  path: Values;
  /** As the caller gives them. */
  query: Values;
  /** As the first request has to carry them. */
  sentQuery: Values;
  header: Values;
  body: NamedExample | undefined;
  /** The body as the caller gives it. */
  bodyValue: unknown;
  /** To a Gateway, over plain HTTP and on behalf of a user; else to the Cloud. */
  toGateway: boolean;
}

/** Every request example of an operation, once with the required parameters and once with all of them. */
export function casesOf(operation: SpecOperation): Case[] {
  const bodies = operation.bodies.length === 0 ? [undefined] : operation.bodies;
  return bodies.flatMap((body) =>
    [false, true].map((everything) => {
      const query = exampleValues(operation, "query", everything);
      return {
        name: `${body === undefined ? "" : `${body.type} "${body.name}", `}${everything ? "all" : "required"} parameters`,
        operation,
        path: exampleValues(operation, "path", true),
        query,
        sentQuery: firstPageQuery(operation, query),
        header: exampleValues(operation, "header", everything),
        body,
        bodyValue: body === undefined ? undefined : bodyValue(body),
        toGateway: everything,
      };
    }),
  );
}

/** The value of an example as it is on the wire of `fetch`: bytes are written as Base64 in the description. */
export function bodyValue({ type, value, schema }: NamedExample): unknown {
  if (resolve(schema).format === "binary") return bytes(value);
  if (type !== "multipart/form-data") return value;
  const { properties = {} } = resolve(schema);
  return Object.fromEntries(
    Object.entries(value as Values).map(([name, part]) => {
      const isBinary = resolve(properties[name] ?? {}).format === "binary";
      return [name, isBinary ? bytes(part) : part];
    }),
  );
}

function bytes(base64: unknown): Uint8Array {
  return new Uint8Array(Buffer.from(base64 as string, "base64"));
}

function exampleValues(operation: SpecOperation, place: string, everything: boolean): Values {
  const chosen = operation.parameters.filter(
    (parameter) => parameter.in === place && (everything || parameter.required),
  );
  return Object.fromEntries(
    chosen.map(({ name, schema }) => {
      const [example] = schema.examples ?? resolve(schema).examples ?? [];
      if (example === undefined) throw new Error(`${operation.id}: the parameter ${name} has no example.`);
      return [name, example];
    }),
  );
}

function firstPageQuery({ sdk: { pagination } }: SpecOperation, query: Values): Values {
  if (pagination === undefined) return query;
  const { offset, limit, bareFirstRequest } = pagination;
  const { [offset]: start = 0, ...rest } = query;
  if (bareFirstRequest !== true) return { ...rest, [offset]: start };
  const { [limit]: _left, ...bare } = rest;
  return bare;
}
