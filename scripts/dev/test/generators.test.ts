import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generators } from "../src/generate/generators.ts";
import { repository } from "../src/project.ts";

test("every package that generates for a build takes part", () => {
  const manifests = globSync(
    ["{spec,scripts,examples,benchmarks,runtimes,dev}/package.json", "packages/*/package.json"],
    {
      cwd: repository,
    },
  ).map((file) => JSON.parse(readFileSync(join(repository, file), "utf8")) as { name: string; scripts?: object });
  const generating = manifests.filter(({ scripts = {} }) => "generate" in scripts).map(({ name }) => name);
  expect(generating.sort()).toEqual(["@enapter/http-api-spec", ...generators.map((g) => g.package)].sort());
});
