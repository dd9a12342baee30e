import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadSpecConfig } from "../../src/config/config.ts";
import { KNOWN_EXTENSIONS } from "../../src/rules/known-extensions.ts";
import plugin from "../../src/rules/plugin.ts";

const config = await loadSpecConfig();
const severities = Object.entries(config.rules.oas3_1).map(([name, rule]): [string, unknown] => {
  return [name, typeof rule === "object" ? rule.severity : rule];
});

test("a rule is an error or off: a warning would not fail the build", () => {
  expect(severities.filter(([, severity]) => severity !== "error" && severity !== "off")).toEqual([]);
});

test("every own rule is on", () => {
  const own = Object.keys(plugin().rules?.oas3 ?? {});
  expect(severities.filter(([name, severity]) => name.startsWith("enapter/") && severity === "error")).toHaveLength(
    own.length,
  );
});

test("the README explains every extension", () => {
  const readme = readFileSync(new URL("../../../../spec/README.md", import.meta.url), "utf8");
  expect(KNOWN_EXTENSIONS.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
