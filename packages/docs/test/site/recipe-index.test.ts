import { expect, test } from "vitest";
import type { PageHead, SitePage } from "../../src/site/page.ts";
import { recipeIndex } from "../../src/site/recipe-index.ts";

const description = "A description of a recipe that is neither too short nor too long.";
const recipe = (name: string, order: number, head: Partial<PageHead>, body = ""): SitePage => ({
  path: `recipes/${name}`,
  head: { title: name, description, template: "recipe", example: `recipes/${name}.ts`, sidebar: { order }, ...head },
  body,
  file: `content/recipes/${name}.md`,
  firstLine: 9,
});
const programs: Record<string, string> = {
  "recipes/a.ts":
    'import { once } from "node:events";\nimport { createClient } from "@enapter/http-api-client";\nimport { z } from "./z.ts";\n',
  "recipes/b.ts": 'import { zipDirectory } from "@enapter/http-api-client/node";\nimport { zip } from "fflate";\n',
  "recipes/c.ts": "run: npx --package @enapter/http-api-mock enapter-mock\n",
};
const read = (path: string) => programs[path];

test("recipes stand under their topics, in the order of the sidebar, with minutes and packages", () => {
  const [index, ...rest] = recipeIndex(
    [
      recipe("c", 3, { topic: "Read", minutes: 2 }),
      recipe("b", 2, { topic: "Act", minutes: 10 }),
      recipe("a", 1, { topic: "Read", minutes: 5 }, "```ts file=recipes/a.ts run\n```\n"),
    ],
    read,
  );
  expect(rest).toEqual([]);
  expect(index?.path).toBe("recipes/index");
  const client = "`@enapter/http-api-client`";
  expect(index?.body.match(/^(?:## |- ).*$/gm)).toEqual([
    "## Read",
    `- [a](./a/) ▶: ${description} 5 minutes, ${client}.`,
    `- [c](./c/): ${description} 2 minutes, \`@enapter/http-api-mock\`.`,
    "## Act",
    `- [b](./b/): ${description} 10 minutes, ${client}, \`fflate\`.`,
    "## By time",
    "- 2 minutes: [c](./c/)",
    "- 5 minutes: [a](./a/)",
    "- 10 minutes: [b](./b/)",
    "## By package",
    `- ${client}: [a](./a/), [b](./b/)`,
    "- `@enapter/http-api-mock`: [c](./c/)",
    "- `fflate`: [b](./b/)",
  ]);
});

test("pages without recipes have no index", () => expect(recipeIndex([], read)).toEqual([]));

test.each([
  [{ minutes: 5 }, "content/recipes/a.md:1 is a recipe without topic"],
  [{ topic: "Read" }, "content/recipes/a.md:1 is a recipe without minutes"],
])("a recipe with nothing but %j is refused", (head, problem) => {
  expect(() => recipeIndex([recipe("a", 1, head)], read)).toThrow(problem);
});
