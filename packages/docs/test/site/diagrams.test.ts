import { expect, test } from "vitest";
import { drawDiagrams, loadGraphviz } from "../../src/site/diagrams.ts";
import type { SitePage } from "../../src/site/page.ts";

const graphviz = await loadGraphviz();
const head = { title: "Errors", description: "Errors.", template: "guide" } as const;
const draw = (body: string) => {
  const page: SitePage = { path: "guides/errors", head, body, file: "content/guides/errors.md", firstLine: 5 };
  return drawDiagrams(page, graphviz).body;
};
const diagram = (source: string, description = ' description="From a to b & back."') =>
  `Before.\n\n\`\`\`dot${description}\n${source}\n\`\`\`\n\nAfter.\n`;

test("a diagram becomes a figure on one line, with its description and without names, ids and colours", () => {
  const lines = draw(diagram('digraph {\n  a [label="Start" class="question"]\n  a -> b [label="then"]\n}')).split(
    "\n",
  );
  expect(lines).toHaveLength(6);
  const figure = lines[2] ?? "";
  expect(figure).toMatch(
    /^<figure class="diagram" data-pagefind-ignore><svg role="img" aria-label="From a to b &amp; back\."/,
  );
  expect(figure).toMatch(/<g class="node question">.*>Start<\/text>/);
  expect(figure).toMatch(/>then<\/text>.*<\/svg><\/figure>$/);
  expect(figure).not.toMatch(/<title|<!--|<\?xml| id=| fill=| stroke=/);
});

test("other blocks stay as they are", () => expect(draw("```sh\nnpm start\n```\n")).toBe("```sh\nnpm start\n```\n"));

test.each([
  [diagram("digraph { a }", ""), "has a diagram without description"],
  [diagram("digraph { a -> }"), "has a diagram that Graphviz does not draw: syntax error in line"],
])("%j is refused at its line", (body, problem) => {
  expect(() => draw(body)).toThrow(`content/guides/errors.md:7 ${problem}`);
});
