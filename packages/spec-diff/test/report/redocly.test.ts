import { expect, test } from "vitest";
import { installedTools } from "../../src/commands/command.ts";
import { toDiff } from "../../src/core/change.ts";
import { askRedocly, readReport } from "../../src/report/redocly.ts";
import { compareDescriptions } from "../../src/wire/document.ts";
import { baseZoo, editedZoo } from "../zoo.ts";

async function ask(next: ReturnType<typeof baseZoo>) {
  const { changes } = toDiff(compareDescriptions(baseZoo(), next).changes);
  return askRedocly(installedTools.redocly, baseZoo(), next, changes);
}

test("its rules are on: a removed operation is a major change to it, too", async () => {
  const opinion = await ask(editedZoo((e) => e.remove(["paths", "/animals/{animal_id}"])));
  expect(opinion).toEqual({ impact: "major", higher: [] });
});

test("where our policy overrules it, it is heard: open enums", async () => {
  const mood = ["components", "schemas", "Animal", "properties", "mood", "anyOf", 0, "enum"];
  const opinion = await ask(editedZoo((e) => e.push(mood, "SAD")));
  expect(opinion.impact).toBe("major");
  expect(opinion.higher).toMatchObject([{ impact: "major", ours: "minor", message: expect.stringMatching(/SAD/) }]);
});

test("nothing to say about nothing", async () => {
  expect(await ask(baseZoo())).toEqual({ impact: "none", higher: [] });
});

test("a place that is no operation keeps its pointer", () => {
  const report = { bump: "minor", changes: [{ path: "#/servers/0", impact: "minor", verdicts: [{ message: "M" }] }] };
  expect(readReport(report, []).higher).toEqual([
    { subject: "#/servers/0", impact: "minor", ours: "none", message: "M" },
  ]);
});

test("no report is an error that says what redocly said", async () => {
  await expect(askRedocly("/does/not/exist.js", baseZoo(), baseZoo(), [])).rejects.toThrow(
    /gave no report[\s\S]*exist\.js/,
  );
});
