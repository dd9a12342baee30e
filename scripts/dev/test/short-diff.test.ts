import { expect, test } from "vitest";
import { shortDiff } from "../src/report/short-diff.ts";

const lines = (...texts: string[]) => texts.map((text) => `${text}\n`).join("");

test("equal texts have none", () => expect(shortDiff("a\nb\n", "a\nb\n")).toEqual([]));

test("shows lines that changed, with the number of the first", () => {
  expect(shortDiff(lines("a", "b", "c"), lines("a", "x", "c"))).toEqual(["@@ line 2", "- b", "+ x"]);
});

test("shows each place on its own, and nothing that both have", () => {
  const before = lines("a", "b", "c", "d", "e");
  const after = lines("a", "B", "c", "d", "new", "e");
  expect(shortDiff(before, after)).toEqual(["@@ line 2", "- b", "+ B", "@@ line 5", "+ new"]);
});

test("lines that moved are found as few changes", () => {
  expect(shortDiff(lines("a", "b", "c", "d"), lines("b", "c", "d", "a"))).toEqual([
    "@@ line 1",
    "- a",
    "@@ line 5",
    "+ a",
  ]);
});

test("applied to the first text, it gives the second", () => {
  let seed = 1;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let count = 0; count < 300; count++) {
    const text = () => Array.from({ length: Math.floor(next() * 12) }, () => "abcd"[Math.floor(next() * 4)]).join("\n");
    const [before, after] = [text(), text()];
    const result = before.split("\n");
    apply(result, shortDiff(before, after, Number.POSITIVE_INFINITY));
    expect(result.join("\n")).toBe(after);
  }
});

/** Changes lines as a short diff says, whose numbers are those of the first text. */
function apply(result: string[], diff: readonly string[]): void {
  let position = 0;
  let grown = 0;
  for (const line of diff) {
    const at = /^@@ line (\d+)$/.exec(line)?.[1];
    if (at !== undefined) position = Number(at) - 1 + grown;
    else if (line.startsWith("- ")) {
      expect(result.splice(position, 1)).toEqual([line.slice(2)]);
      grown--;
    } else {
      result.splice(position++, 0, line.slice(2));
      grown++;
    }
  }
}

test("is short, and says how much it leaves out", () => {
  const before = lines(...Array.from({ length: 50 }, (_, index) => `old ${index}`));
  const shown = shortDiff(before, "", 4);
  expect(shown).toEqual([
    "@@ line 1",
    "- old 0",
    "- old 1",
    "- old 2",
    expect.stringMatching(/^ {2}… \d+ more lines$/),
  ]);
});

test("texts that have nothing in common are not compared line by line", () => {
  const [before, after] = ["a", "b"].map((letter) => Array.from({ length: 30_000 }, (_, i) => letter + i).join("\n"));
  const start = performance.now();
  expect(shortDiff(before ?? "", after ?? "", 3)[0]).toBe("@@ line 1");
  expect(performance.now() - start).toBeLessThan(2000);
});
