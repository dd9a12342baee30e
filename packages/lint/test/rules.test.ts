import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createConfig, getLineColLocation, lint, type NormalizedProblem } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import plugin from "../src/rules/plugin.ts";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const OPTIONS: Record<string, object> = { "operationid-naming": { verbs: ["get", "list", "stream"] } };
const RULES = Object.keys(plugin().rules?.oas3 ?? {});

test("every rule has its fixtures", () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(RULES.toSorted());
});

describe.each(RULES)("%s", (rule) => {
  test("accepts what is right", async () => {
    expect(await lintFixture(rule, "pass")).toBe("");
  });

  test("says what is wrong, where, and what to do", async () => {
    const problems = await lintFixture(rule, "fail");
    expect(problems).not.toBe("");
    await expect(problems).toMatchFileSnapshot(`fixtures/${rule}/fail.txt`);
  });
});

/** The problems that one rule alone finds in a fixture, two lines each: where, and what. */
async function lintFixture(rule: string, name: string): Promise<string> {
  const config = await createConfig({
    plugins: [plugin()],
    rules: { [`enapter/${rule}`]: { severity: "error", ...OPTIONS[rule] } },
  });
  const problems = await lint({ ref: `${FIXTURES}/${rule}/${name}.yaml`, config });
  return problems.map(formatProblem).join("");
}

function formatProblem({ location: [location], message }: NormalizedProblem): string {
  if (location === undefined) return `nowhere\n  ${message}\n`;
  const { start } = getLineColLocation(location);
  return `${start.line}:${start.col} ${location.pointer}\n  ${message}\n`;
}
