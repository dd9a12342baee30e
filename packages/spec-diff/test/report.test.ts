import { describe, expect, test } from "vitest";
import { type Change, toDiff } from "../src/core/change.ts";
import { changeLists, markdownReport } from "../src/report/markdown.ts";
import { type DiffReport, jsonReport } from "../src/report/report.ts";
import { terminalReport } from "../src/report/terminal.ts";

function change(parts: Partial<Change>): Change {
  return {
    subject: "Animal",
    what: "gone",
    impact: "major",
    plane: "wire",
    why: "used",
    adapt: "Wait.",
    usedBy: [],
    ...parts,
  };
}

function report(changes: readonly Change[], parts: Partial<DiffReport> = {}): DiffReport {
  return { base: "v1", isFirstRelease: false, diff: toDiff(changes), secondOpinion: undefined, ...parts };
}

const two = report(
  [
    change({ subject: "GET /animals", what: "a | b", plane: "types", usedBy: [] }),
    change({
      subject: "Zoo",
      impact: "patch",
      what: "text",
      why: "documentation only",
      adapt: "",
      usedBy: ["A", "B", "C", "D"],
    }),
  ],
  {
    secondOpinion: {
      impact: "major",
      higher: [{ subject: "GET /x", impact: "major", ours: "minor", message: "Enum gained values." }],
    },
  },
);

describe("for the terminal", () => {
  test("is a table", () => {
    expect(terminalReport(two, 80)).toBe(
      [
        "Compared with v1: major (1 major, 0 minor, 1 patch)",
        "",
        "Impact  Operation or type  What, why, and what to do",
        "major   GET /animals       a | b (types)",
        "                             why: used",
        "                             do: Wait.",
        "patch   Zoo                text",
        "                             why: documentation only",
        "                             in: A, B, C and 1 more",
        "",
        "Second opinion: redocly diff says major.",
        "  GET /x: major (ours: minor). Enum gained values.",
        "",
      ].join("\n"),
    );
  });

  test("breaks lines at the width of the terminal", () => {
    const text = terminalReport(report([change({ why: "word ".repeat(40).trim() })]), 60);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("says in one line that nothing changed", () => {
    expect(terminalReport(report([]), 80)).toBe("Compared with v1: nothing changed that anybody can notice\n");
  });

  test("puts the same change in several places together", () => {
    const changes = ["A", "B", "C", "D"].map((subject) => change({ subject }));
    expect(terminalReport(report(changes), 80)).toMatch(/major {3}4 places .*[\s\S]*in: A, B, C and 1 more/);
  });
});

describe("as Markdown", () => {
  test("is a table whose cells hold what they show", () => {
    expect(markdownReport(two)).toContain("| major (types) | GET /animals | a \\| b | used | Wait. |\n");
  });

  test("has lists for changelogs, the breaking changes first", () => {
    const text = changeLists(two.diff.changes);
    expect(text.indexOf("**Breaking**")).toBeLessThan(text.indexOf("**Documentation**"));
    expect(text).toContain("- `GET /animals`: a | b (used). Wait.\n");
  });
});

test("as JSON, has every change", () => {
  const parsed: unknown = JSON.parse(jsonReport(two));
  expect(parsed).toMatchObject({ reportVersion: 1, base: "v1", impact: "major", changes: two.diff.changes });
});
