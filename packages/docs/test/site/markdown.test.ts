import { expect, test } from "vitest";
import { cell, code, findableCode, weighDefinitions, withoutFindable } from "../../src/site/markdown.ts";

test("code for the search has words and a weight, and is plain code in Markdown", () => {
  const findable = findableCode('GET /a?b="<c>"&d', { words: ["a", 'b"'], weight: 10 });
  expect(findable).toBe(
    '<code title="a b&quot;" data-pagefind-index-attrs="title" data-pagefind-weight="10">GET /a?b=&quot;&lt;c>&quot;&amp;d</code>',
  );
  expect(withoutFindable(`See ${findable}.`)).toBe('See `GET /a?b="<c>"&d`.');
});

test("a cell is one line without bars", () => expect(cell(` a\n| ${code("b")} `)).toBe("a \\| `b`"));

test("a name that a table defines has weight, one that it uses has none", () => {
  const weighed = weighDefinitions("| `retry` | `false` | see `delay` |\n| other | `a` |\n");
  expect(weighed).toBe('| <code data-pagefind-weight="10">retry</code> | `false` | see `delay` |\n| other | `a` |\n');
});
