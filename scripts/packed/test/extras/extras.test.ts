import { expect, test } from "vitest";
import { examplesThatImport, extraFiles } from "../../src/extras/extras.ts";

const programs = new Map([
  ["start/a.ts", 'import { createClient } from "@enapter/http-api-client";\n'],
  ["start/b.ts", 'import { fetch } from "@enapter/http-api-client/node";\nimport { print } from "../lib/print.ts";\n'],
  [
    "guides/c.ts",
    'import { readFile } from "node:fs/promises";\nconst { zip } = await import("@enapter/http-api-client/node");\n',
  ],
  ["guides/d.ts", 'import { startMockServer } from "@enapter/http-api-mock";\n'],
]);

test("a package has the examples that import it and no file beside them", () => {
  expect([...examplesThatImport("@enapter/http-api-client", programs).keys()]).toEqual(["start/a.ts", "guides/c.ts"]);
  expect([...examplesThatImport("@enapter/http-api-mock", programs).keys()]).toEqual(["guides/d.ts"]);
});

test("the index lists documents and examples of the package", () => {
  const files = extraFiles(
    { name: "@enapter/http-api-mock", description: "A mock.", documents: ["README.md"] },
    programs,
  );
  expect([...files.keys()]).toEqual(["examples/guides/d.ts", "llms.txt"]);
  expect(files.get("examples/guides/d.ts")).toBe(programs.get("guides/d.ts"));
  const index = files.get("llms.txt");
  expect(index).toMatch(/^# @enapter\/http-api-mock\n\n> A mock\.\n/);
  expect(index).toContain("- [README.md](README.md)\n");
  expect(index).toContain("- [examples/guides/d.ts](examples/guides/d.ts)\n");
});

test("a package without examples says nothing of them", () => {
  const files = extraFiles({ name: "@enapter/http-api-types", description: "Types.", documents: [] }, programs);
  expect([...files.keys()]).toEqual(["llms.txt"]);
  expect(files.get("llms.txt")).not.toContain("## Examples");
});
