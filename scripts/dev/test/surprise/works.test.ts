import { bundle } from "@enapter/http-api-lint/bundle";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { notUnderstood, worst } from "@enapter/http-api-spec-diff";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { specFileOf } from "../../src/core/project.ts";
import { Compiler } from "./compile.ts";
import { changesOf, newOperations, regenerated, runSample, samplesOf, typeErrors } from "./examine.ts";
import { working } from "./rows/index.ts";
import { smallProject } from "./small-project.ts";

const { spec, remove } = await smallProject();
const compiler = new Compiler();
let before: OpenApiDocument;

beforeAll(async () => {
  before = JSON.parse((await bundle(specFileOf(spec.root))).json) as OpenApiDocument;
});

afterEach(() => spec.restore());

afterAll(() => remove());

test.each(working)("$name", async ({ edit, impact, program, check, withTypes = false }) => {
  edit(spec);
  const outcome = await regenerated(spec);
  expect("problems" in outcome ? outcome.problems : []).toEqual([]);
  if (!("world" in outcome)) return;
  const { world } = outcome;
  try {
    const operations = newOperations(before, world.document);
    const samples = samplesOf(world, operations);
    expect(typeErrors(compiler, world, samples, program)).toEqual([]);
    for (const { kind, method, path } of operations) {
      if (kind === "request") expect(world.documented(method, path).description).toContain("**Operation:**");
    }
    for (const { source, isStream } of samples) if (!isStream) await runSample(world, source);
    const changes = await changesOf(before, world.document, withTypes);
    expect(changes.filter(({ why }) => why === notUnderstood)).toEqual([]);
    expect(worst(changes.map((change) => change.impact))).toBe(impact);
    await check?.(world);
  } finally {
    outcome.remove();
  }
});
