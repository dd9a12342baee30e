import { expect } from "vitest";
import { bodyValue, type Case } from "./cases.ts";
import { decodeBody, decodePath, decodeQuery, isForm } from "./decode.ts";
import { fromText, type Validate } from "./schema.ts";
import { isJson, resolve, type SpecOperation } from "./spec.ts";

const token = "example-token";
const user = "operator@example.com";
const cloudUrl = "https://api.enapter.com/v3";
const gateway = "enapter-gateway.local";
const gatewayUrl = `http://${gateway}/api/v3`;

/** The parts of a request that do not depend on its sender. */
export interface Wire {
  url: string;
  method: string;
  headers: Headers;
  body: unknown;
}

/** Options of a client for a case: the Cloud, or a Gateway with everything that goes into headers. */
export function clientOptions({ toGateway }: Case) {
  const server = toGateway ? { gateway, allowHttp: true, user } : { baseUrl: cloudUrl };
  return { token, retry: false, ...server } as const;
}

/** Holds a request against the description. `query` is what it has to carry. */
export async function checkRequest(validate: Validate, test: Case, wire: Wire, query: object): Promise<void> {
  const { operation } = test;
  expect(wire.method).toBe(operation.method);
  checkUrl(validate, test, wire.url, query);
  expect(Object.fromEntries(wire.headers)).toEqual(expectedHeaders(test));
  const body = await decodeBody(wire.body, wire.headers.get("Content-Type"));
  expect(body).toEqual(test.body === undefined ? undefined : bodyValue(test.body));
  if (test.body !== undefined && isJson(test.body.type)) expect(validate(test.body.schema, body)).toEqual([]);
  if (test.body?.type === "multipart/form-data") expect(isForm(wire.body)).toBe(true);
}

/** Path and query, decoded and held against the schemas of their parameters. */
export function checkUrl(validate: Validate, { operation, path, toGateway }: Case, url: string, query: object): void {
  const base = toGateway ? gatewayUrl : cloudUrl;
  const expectedBase = operation.isStream ? base.replace(/^http/, "ws") : base;
  expect(url.slice(0, expectedBase.length)).toBe(expectedBase);
  const [rawPath = "", rawQuery = "", ...rest] = url.slice(expectedBase.length).split("?");
  expect(rest).toEqual([]);
  const pathValues = decodePath(operation.path, rawPath);
  const given = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]));
  expect(pathValues, `${rawPath} does not match ${operation.path}`).toEqual(given);
  const decoded = decodeQuery(operation, rawQuery);
  expect(decoded.undocumented).toEqual([]);
  expect(decoded.values).toEqual(query);
  checkParameters(validate, operation, { ...pathValues, ...decoded.values });
}

function checkParameters(validate: Validate, operation: SpecOperation, values: Record<string, unknown>): void {
  for (const { name, in: place, schema, required } of operation.parameters) {
    if (place === "header") continue;
    const isText = place === "path" && resolve(schema).type !== "string";
    const value = isText ? fromText(resolve(schema), String(values[name])) : values[name];
    if (name in values) expect(validate(schema, value), name).toEqual([]);
    else expect(required ?? false, `${name} is required`).toBe(false);
  }
}

/** Exactly these headers, no others. */
export function expectedHeaders({ operation, header, body, toGateway }: Case): Record<string, string> {
  const { user: userHeader = "", allowHttp = "" } = operation.optionHeaders;
  const entries = [
    ["X-Enapter-Auth-Token", token],
    ["Accept", operation.accept],
    ...(operation.accept === "application/json" ? [] : [["Accept-Encoding", "identity"] as const]),
    ...Object.entries(header).map(([name, value]) => [name, String(value)]),
    ...(body === undefined || body.type === "multipart/form-data" ? [] : [["Content-Type", body.type]]),
    ...(toGateway
      ? [
          [userHeader, user],
          [allowHttp, "true"],
        ]
      : []),
  ];
  return Object.fromEntries(entries.map(([name = "", value = ""]) => [name.toLowerCase(), value]));
}
