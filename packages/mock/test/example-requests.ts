import { bodyKind, type DescribedOperation } from "@enapter/http-api-openapi";
import { expect } from "vitest";
import { Bodies } from "../src/engine/values/bodies.ts";
import { madeUp } from "../src/engine/values/made-up.ts";
import { bytesOfExample } from "../src/spec/examples.ts";
import { loadSpec } from "../src/spec/load.ts";

const { document, validator } = loadSpec();

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

/** A request with the examples of an operation. */
export interface ExampleRequest {
  readonly path: string;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

/** Makes a request. The devices of the parameter examples are no gateways, and neither is the site the one of another example. */
export function requestOf(operation: DescribedOperation): ExampleRequest {
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
