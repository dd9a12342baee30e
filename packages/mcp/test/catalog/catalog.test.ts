import { readMethods } from "@enapter/http-api-generator/client";
import { readOperations } from "@enapter/http-api-openapi";
import { fromJsonSchema, type JsonSchemaType } from "@modelcontextprotocol/server";
import { expect, test } from "vitest";
import { catalogOf } from "../../build/catalog.ts";
import { description, catalog as operations } from "../support.ts";

const document = await description();

test("has every operation but streams, and those with bytes or secrets", () => {
  const offered = new Set(operations.map(({ id }) => id));
  const others = readMethods(readOperations(document)).filter(({ operation }) => !offered.has(operation.id));
  const withSecrets = others.filter(({ operation: { kind, body, result } }) => {
    const kinds = [body?.mediaTypes[0]?.kind, result.mediaType?.kind];
    return kind !== "stream" && !kinds.includes("binary");
  });
  expect(withSecrets.map(({ operation }) => operation.id)).toEqual([
    "generateDeviceConfig",
    "runDeviceTerminal",
    "provisionStandaloneDevice",
    "provisionLuaDevice",
    "provisionVirtualUcm",
    "provisionUcm",
  ]);
});

test("reads only what the description says is safe to send again", () => {
  const safe = new Map(readOperations(document).map(({ id, retry }) => [id, retry === "safe"]));
  for (const { id, use } of operations) expect([id, use !== "act"]).toEqual([id, safe.get(id)]);
});

test.each(operations.map(({ id, schema }) => [id, schema] as const))(
  "the schema of %s is complete",
  async (_id, schema) => {
    const validate = fromJsonSchema(schema as JsonSchemaType)["~standard"].validate;
    const { issues } = await validate({ "no-such-argument": 1 });
    expect(issues?.length).toBeGreaterThan(0);
    expect(JSON.stringify(schema)).not.toMatch(/"(examples|x-[a-z]+)":/i);
  },
);

test("an operation that is added to the description is offered without an edit", () => {
  const added = structuredClone(document);
  const paths = added.paths as Record<string, object>;
  paths["/weather/{site_id}"] = {
    get: {
      operationId: "getWeather",
      tags: ["Weather"],
      summary: "Get the weather",
      parameters: [{ name: "site_id", in: "path", required: true, schema: { type: "string" } }],
      responses: { 200: { description: "OK", content: { "application/json": { schema: { type: "object" } } } } },
    },
  };
  const found = catalogOf(added).find(({ id }) => id === "getWeather");
  expect(found).toMatchObject({ resource: "weather", method: "getWeather", use: "read", positional: ["site_id"] });
});
