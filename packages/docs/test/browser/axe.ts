import { createRequire } from "node:module";
import type { Page } from "playwright-core";

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Returns the serious and critical faults that axe finds in a page: the rule, and the elements. */
export async function seriousFaults(tab: Page): Promise<string[]> {
  if (!(await tab.evaluate("'axe' in window"))) await tab.addScriptTag({ path: axe });
  const { violations } = await tab.evaluate<{ violations: Violation[] }>(
    "axe.run({ resultTypes: ['violations'], selectors: false })",
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
