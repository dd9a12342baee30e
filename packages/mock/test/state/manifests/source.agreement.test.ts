import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ManifestReader } from "../../../src/state/manifests/source.ts";
import { examples, filesOf } from "./examples.ts";

/** The rules once more, written independently of those of the mock. */
const schema = JSON.parse(readFileSync(new URL("manifest-3.0.schema.json", import.meta.url), "utf8"));
const isValid = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema);

/** Problems that no schema can describe: names and files that must exist. */
const beyondSchema =
  /is not a (command group|command|telemetry attribute) of the manifest$|there is no file |is neither a JSON Schema nor a file|is not a JSON Schema$/;

const keys = [
  ...["display_name", "description", "type", "enum", "unit", "access_level", "json_schema", "implements", "aliases"],
  ...[
    "color",
    "group",
    "ui",
    "icon",
    "quick_access",
    "vendor",
    "virtual",
    "symbol",
    "severity",
    "code",
    "min",
    "alerts",
  ],
  ...[
    "status",
    "alert_details",
    ".own",
    ".own-key",
    "with space",
    "9th",
    "1",
    "default",
    "parameters",
    "arguments",
    "unti",
  ],
];
const scalars = [
  ...[
    "",
    "float",
    "string",
    "integer",
    "boolean",
    "json",
    "alerts",
    "array_of_strings",
    "readonly",
    "OWNER",
    "red-dark",
  ],
  ...["#00ff00", "no", "info", "error", "lua", "isolate", "control", "a-b", 0, 1, 1.5, -3, true, false, null],
];
const value = fc.oneof(
  fc.constantFrom(...scalars),
  fc.array(fc.constantFrom(...scalars), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...scalars, {}), { maxKeys: 2 }),
);
const edit = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("remove", "replace", "add", "rename"),
  key: fc.constantFrom(...keys),
  value,
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** Every object and list of a value, the value itself first. */
function containersIn(part: unknown): Record<string, unknown>[] {
  if (typeof part !== "object" || part === null) return [];
  return [part as Record<string, unknown>, ...Object.values(part).flatMap(containersIn)];
}

function apply(manifest: unknown, { at, kind, key, value: given }: Edit): void {
  const places = containersIn(manifest).flatMap((container) =>
    Object.keys(container).map((name) => ({ container, name })),
  );
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return;
  const { container, name } = place;
  if (kind === "replace") container[name] = structuredClone(given);
  else if (Array.isArray(container)) container.splice(Number(name), kind === "remove" ? 1 : 0, structuredClone(given));
  else if (kind === "add") container[key] = structuredClone(given);
  else {
    if (kind === "rename") container[key] = container[name];
    if (kind !== "rename" || key !== name) delete container[name];
  }
}

/** Without most of the alerts of one example, which only cost time. */
const bases = Object.values(examples).map((example) => ({
  ...example,
  manifest: example.manifest.replace(/ {2}a\d\d[2-9]: .*\n/g, ""),
}));

test("the mock and an independent schema agree about changed manifests", () => {
  const reader = new ManifestReader();
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...bases), fc.array(edit, { maxLength: 3 }), (example, edits) => {
      const manifest: unknown = parse(example.manifest);
      for (const one of edits) apply(manifest, one);
      const files = filesOf(example).set("manifest.yml", strToU8(JSON.stringify(manifest)));
      const reading = reader.read(files);
      const problems = "problems" in reading ? reading.problems.filter((problem) => !beyondSchema.test(problem)) : [];
      const agrees = isValid(manifest);
      if (!agrees) refused += 1;
      expect({ problems, isValid: problems.length === 0 }).toEqual({ problems, isValid: agrees });
      for (const problem of problems) expect(problem).not.toMatch(/undefined|\[object|must NOT|must match/);
    }),
    { numRuns: Number(process.env["FC_RUNS"] ?? 300) },
  );
  expect(refused).toBeGreaterThan(0);
});
