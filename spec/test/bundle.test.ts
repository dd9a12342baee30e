import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { BundleError, bundle, DIRECTORY } from "@enapter/http-api-lint/bundle";
import { SPEC_FILE } from "@enapter/http-api-lint/config";
import { getLineColLocation } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type JsonObject, objectAt } from "./bundled.ts";

const { json, yaml, files } = await bundle();
const description = JSON.parse(json) as JsonObject;

describe("the bundle", () => {
  test("is the same every time", async () => {
    expect(await bundle()).toEqual({ json, yaml, files });
  });

  test("is up to date in dist (if not: npm run generate)", async () => {
    expect(await readFile(`${DIRECTORY}/openapi.json`, "utf8")).toBe(json);
    expect(await readFile(`${DIRECTORY}/openapi.yaml`, "utf8")).toBe(yaml);
  });

  test("says the same in YAML as in JSON", () => {
    expect(parse(yaml)).toEqual(description);
  });

  test("has no plain yes or no, which are booleans in YAML 1.1", () => {
    expect(yaml).toMatch(/cloud: 'yes'/);
    expect(yaml.match(/[:-] (yes|no|on|off|y|n)$/gim)).toBeNull();
  });

  test("refers to nothing but its components", () => {
    const references = [...json.matchAll(/"\$ref": "([^"]*)"/g)].map(([, target]) => target);
    const kinds = "examples|headers|parameters|requestBodies|responses|schemas";
    expect(references.length).toBeGreaterThan(0);
    expect(
      references.filter((target) => !new RegExp(`^#/components/(${kinds})/[A-Za-z0-9]+$`).test(target ?? "")),
    ).toEqual([]);
  });

  test("is made from every file", () => {
    const parts = "{paths,schemas,parameters,request-bodies,responses,headers,examples}/**/*.yaml";
    const directory = dirname(SPEC_FILE);
    const written = globSync(parts, { cwd: directory }).map((file) => join(directory, file));
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((file) => !files.includes(file))).toEqual([]);
  });

  test("has schemas with their names as titles", () => {
    const schemas = Object.entries(objectAt(description, "components", "schemas"));
    expect(schemas.filter(([name, schema]) => objectAt(schema)["title"] !== name).map(([name]) => name)).toEqual([]);
  });

  test("has the message and the examples of streams among its components", () => {
    const stream = objectAt(description, "paths", "/devices/{device_id}/telemetry", "get", "x-websocket");
    expect(stream["message"]).toEqual({ $ref: "#/components/schemas/StreamMessage" });
    for (const example of Object.values(objectAt(stream, "examples"))) {
      expect(example).toEqual({ $ref: expect.stringMatching(/^#\/components\/examples\//) });
    }
  });

  test("has the paths in the order of the index, and the components by name", async () => {
    const index = parse(await readFile(SPEC_FILE, "utf8")) as JsonObject;
    expect(Object.keys(objectAt(description, "paths"))).toEqual(Object.keys(objectAt(index, "paths")));
    for (const kind of ["schemas", "parameters", "responses", "examples"]) {
      const names = Object.keys(objectAt(description, "components", kind));
      expect(names).toEqual(names.toSorted());
    }
  });
});

describe("a description that cannot be bundled", () => {
  test.each([
    ["broken-reference", 5, /no such file/],
    ["broken-yaml", 3, /Failed to parse/],
    ["not-yaml", 3, /Failed to parse/],
    ["circle", 6, /leads back to itself/],
    ["empty", 1, /This is no OpenAPI description/],
    ["same-name", 11, /Two schemas are referenced with the same name/],
  ])("%s: the error says where", async (name, line, message) => {
    const file = fileURLToPath(new URL(`bundle/${name}.yaml`, import.meta.url));
    const error = await bundle(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BundleError);
    expect((error as BundleError).message).toMatch(message);
    const location = (error as BundleError).problems[0]?.location[0];
    expect(location && getLineColLocation(location).start.line).toBe(line);
  });
});
