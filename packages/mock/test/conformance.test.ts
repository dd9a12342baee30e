import { bodyKind, type DescribedOperation, describedOperations } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { streamHandlers } from "../src/engine/handlers/streams.ts";
import { Bodies } from "../src/engine/values/bodies.ts";
import { madeUp } from "../src/engine/values/made-up.ts";
import { bytesOfExample } from "../src/spec/examples.ts";
import { loadSpec } from "../src/spec/load.ts";
import { successOf } from "../src/spec/responses.ts";
import { testMock } from "./support.ts";

const { document, validator } = loadSpec();
const operations = describedOperations(document);
const callable = operations.filter((operation) => successOf(operation) !== undefined);

/** Valid requests that the seeded state refuses: the slug of the example exists. */
const bodies: Readonly<Record<string, unknown>> = {
  createRule: { slug: "weekend-charge", script: { code: "ZW5hcHRlci5sb2coInRpY2siKQo=", runtime_version: "V3" } },
  provisionLuaDevice: {
    runtime_id: "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14",
    blueprint_id: "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60",
    name: "Battery Rack 2",
  },
};

/** Operations that only some devices support, with one of them. */
const devices: Readonly<Record<string, string>> = {
  generateDeviceConfig: "weather-feed",
  runDeviceTerminal: "gateway",
};

/** The devices of the parameter examples are no gateways, and neither is the site the one of another example. */
function requestOf(operation: DescribedOperation): { path: string; body: unknown; headers: Record<string, string> } {
  let path = operation.path;
  const query = new URLSearchParams();
  const parameterHeaders: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    const { name, in: place, schema, style, explode, required, streamOnly } = parameter;
    const device = name === "device_id" ? devices[operation.variantOf ?? operation.id] : undefined;
    const value = device ?? (schema && madeUp(document, validator, schema));
    if (place === "path") path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
    if (place === "header" && required) parameterHeaders[name] = String(value);
    if (place !== "query" || streamOnly || value === undefined) continue;
    if (parameter.hasContent) {
      query.append(name, JSON.stringify(value));
    } else if (typeof value === "object" && !Array.isArray(value) && style === "form") {
      for (const [key, part] of Object.entries(value as object)) query.append(key, String(part));
    } else if (style === "deepObject") {
      for (const [key, part] of Object.entries(value as object)) query.append(`${name}[${key}]`, String(part));
    } else if (Array.isArray(value) && explode) {
      for (const item of value) query.append(name, String(item));
    } else if (Array.isArray(value)) {
      query.append(name, value.join(style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? " " : ","));
    } else {
      query.append(name, String(value));
    }
    expect(required || value !== undefined).toBe(true);
  }
  const [content] = operation.requestBody?.contents ?? [];
  const own = bodies[operation.variantOf ?? operation.id];
  const example = own ?? (content && new Bodies(document, validator).of(content));
  const mediaType = content?.mediaType ?? "";
  const form = mediaType.startsWith("multipart/") ? formOf(example) : undefined;
  const isForm = mediaType === "application/x-www-form-urlencoded";
  const text = isForm ? new URLSearchParams(example as Record<string, string>) : (form ?? example);
  return {
    path: query.size > 0 ? `${path}?${query}` : path,
    body: example === undefined || bodyKind(mediaType) === "json" ? example : bytesOf(mediaType, text),
    headers: { ...parameterHeaders, ...(content === undefined ? {} : { "Content-Type": form ? formType : mediaType }) },
  };
}

const formType = "multipart/form-data; boundary=part";

/** A form as it is sent. */
function formOf(example: unknown): string {
  const parts = Object.entries(example as object).map(
    ([name, value]) => `--part\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--part--\r\n`;
}

function bytesOf(mediaType: string, text: unknown): Uint8Array {
  const bytes = mediaType === "application/zip" ? bytesOfExample(mediaType, text) : String(text);
  return typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
}

test("the description has all operations and streams", () => {
  const streams = operations.flatMap(({ stream }) => (stream ? [stream.id] : []));
  expect(new Set([...operations.map(({ id }) => id), ...streams]).size).toBeGreaterThanOrEqual(84);
});

test.each(callable.map((operation) => [operation.id, operation] as const))(
  "%s responds to its example",
  async (_id, operation) => {
    const { mock, send } = testMock();
    const { path, body, headers } = requestOf(operation);
    const response = await send(operation.method, path, { body, headers });
    expect(response.json?.errors).toBeUndefined();
    const { status, contents } = successOf(operation) ?? { status: 200, contents: [] };
    expect(response.status).toBe(status);
    expect(mock.requests.last).toMatchObject({ operationId: operation.id, status });
    if (contents.length === 0) return;
    const content = contents.find(({ mediaType }) => mediaType === response.headers.get("content-type"));
    expect(content).toBeDefined();
    if (content?.schema && response.json !== undefined)
      expect(validator.check(content.schema, response.json)).toEqual([]);
  },
);

test.each(callable.map((operation) => [operation.id, operation] as const))(
  "%s requires the token",
  async (_id, operation) => {
    const { send } = testMock();
    const { path, body, headers } = requestOf(operation);
    const missing = await send(operation.method, path, { body, headers: { ...headers, "X-Enapter-Auth-Token": "" } });
    const wrong = await send(operation.method, path, {
      body,
      headers: { ...headers, "X-Enapter-Auth-Token": "other" },
    });
    expect(missing.status).toBe(operation.anonymousAllowed ? successOf(operation)?.status : 401);
    expect(wrong.status).toBe(403);
    expect(wrong.headers.get("content-type")).toBe("application/json");
    expect(wrong.json.errors).toEqual([
      {
        code: "invalid_header",
        message: "The API token is invalid or has expired.",
        details: { header: "X-Enapter-Auth-Token" },
      },
    ]);
  },
);

test("only validating and downloading a blueprint are open to anonymous callers", () => {
  const open = operations.filter(({ anonymousAllowed }) => anonymousAllowed).map(({ id }) => id);
  expect(open.sort()).toEqual(["downloadBlueprint", "validateBlueprint"]);
});

test("every stream behaviour belongs to a stream of the description", () => {
  const ids = new Set(operations.map(({ stream }) => stream?.id));
  for (const id of Object.keys(streamHandlers)) expect(ids).toContain(id);
});
