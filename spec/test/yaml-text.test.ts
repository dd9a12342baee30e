import { bundle, yamlText } from "@enapter/http-api-lint/bundle";
import { stringifyYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";

const whole = (value: unknown) => stringifyYaml(value, { noRefs: true, lineWidth: -1 });

test("is what the library makes of our description", async () => {
  const description = JSON.parse((await bundle()).json);
  expect(yamlText(description).text).toBe(whole(description));
});

const awkward = {
  openapi: "3.1.0",
  info: { title: "Zoo: all of it", description: "One.\n\n  Two.\n\n\n" },
  paths: {
    "/a/{b}": { get: { description: "  indented first\nand not\n", tags: [], deprecated: true } },
    "/yes": {},
    "/#": { summary: "# no comment", x: [["a", { b: "multi\n\nline" }], "trailing \n", "tab\there"] },
  },
  components: {
    schemas: { no: { const: "no" }, Long: { description: "word ".repeat(60) }, "12": { enum: [1, "1", null, ""] } },
    parameters: {},
    responses: { Empty: {}, List: [] },
  },
  "x-empty": "",
};

test.each([
  ["awkward texts and names", awkward],
  ["a description that ends in blank lines", { openapi: "3.1.0", paths: { "/a": { description: "One.\n\n" } } }],
  ["a description that ends in a blank text", { openapi: "3.1.0", paths: { "/a": { description: "\n" } } }],
  ["a description without components", { openapi: "3.1.0", paths: {} }],
  ["paths that are no map", { openapi: "3.1.0", paths: [], components: { schemas: null } }],
])("is what the library makes of %s", (_, description) => {
  expect(yamlText(description).text).toBe(whole(description));
});

test("with the parts of the run before it gives the same, and keeps no part that is gone", () => {
  const { parts } = yamlText(awkward);
  const { "/yes": gone, ...paths } = awkward.paths;
  const changed = { ...awkward, paths: { ...paths, "/new": gone }, info: { title: "Zoo" } };
  const again = yamlText(changed, parts);
  expect(again.text).toBe(whole(changed));
  expect(again.parts.size).toBe(parts.size);
  expect([...again.parts.values()].filter((text) => text.includes("/yes"))).toEqual([]);
});

test("is what the library makes of anything", () => {
  const pieces = [
    "\n",
    "\n\n",
    " ",
    "  ",
    "\t",
    "\r",
    "a",
    "1",
    "yes",
    "null",
    "# ",
    "- ",
    ": ",
    "? ",
    "| ",
    "> ",
    "...",
    "---",
    "{",
    "'",
    '"',
    "&",
    "…",
  ];
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  const several = <T>(make: () => T, most: number): T[] => Array.from({ length: random(most) }, make);
  const text = () => several(() => pieces[random(pieces.length)], 6).join("");
  const value = (depth: number): unknown => {
    const kind = random(depth > 2 ? 4 : 6);
    if (kind === 4) return several(() => value(depth + 1), 3);
    if (kind === 5) return Object.fromEntries(several(() => [text(), value(depth + 1)], 3));
    return kind === 3 ? [1, null, true, -0.5, ""][random(5)] : text();
  };
  for (let count = 0; count < 2000; count++) {
    const components = random(2) === 0 ? value(0) : { schemas: value(0), [text()]: value(1) };
    const description = { [text()]: value(0), paths: value(0), components } as Parameters<typeof yamlText>[0];
    expect(yamlText(description).text).toBe(whole(description));
  }
});
