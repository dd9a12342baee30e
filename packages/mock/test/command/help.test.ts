import { expect, test } from "vitest";
import { flags } from "../../src/command/flags.ts";
import { helpText } from "../../src/command/help.ts";

test("the help fits into 80 columns", () => {
  expect(
    helpText()
      .split("\n")
      .filter((line) => line.length > 80 || line !== line.trimEnd()),
  ).toEqual([]);
});

test("every option, and every exit code, is in the help", () => {
  for (const name of Object.keys(flags)) expect(helpText()).toMatch(new RegExp(`^  (-., )?--${name} `, "m"));
  for (const code of [0, 1, 2, 130]) expect(helpText()).toMatch(new RegExp(`^  ${code} `, "m"));
});
