import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { makePages } from "../src/site/pages.ts";
import { readSources } from "../src/site/read-sources.ts";

const { exports } = createRequire(import.meta.url)("@enapter/http-api-client/package.json") as {
  exports: Readonly<Record<string, unknown>>;
};
const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
const text = makePages(await readSources())
  .map(({ body }) => body)
  .join("\n");
const words = new Set(text.match(/\w+/g));

test.each(entries)("each export of %s occurs in the site", async (entry) => {
  const module: object = await import(`@enapter/http-api-client${entry.slice(1)}`);
  expect(Object.keys(module).filter((name) => !words.has(name))).toEqual([]);
});
