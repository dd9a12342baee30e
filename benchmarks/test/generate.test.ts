import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bigSpec, type SpecObject } from "../generate/big-spec.ts";
import { chain } from "../generate/peers.ts";
import { processes, savesOfBig } from "../generate/run.ts";
import { descriptionFile } from "../peers.ts";

test("a made-up description has as many operations as it should", () => {
  const source = JSON.parse(readFileSync(descriptionFile, "utf8")) as SpecObject;
  const { paths, components } = bigSpec(source, 7);
  expect(Object.keys(paths as SpecObject)).toHaveLength(7);
  expect((components as { schemas: SpecObject }).schemas).toMatchObject({ Thing7: { title: "Thing7" } });
});

test("it keeps all rules, and saves of it are measured", async () => {
  const [save, ...others] = await savesOfBig(3, 1);
  expect(others).toEqual([]);
  expect(save?.generated).toBeGreaterThan(0);
  expect(save?.docs).toBeGreaterThan(save?.generated ?? Number.NaN);
});

test("the plain programs generate something from it", async () => {
  expect(await processes(chain, 3)).toBeGreaterThan(0);
});
