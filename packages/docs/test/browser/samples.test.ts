import type { OperationModel } from "@enapter/http-api-openapi";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { apiRoute } from "../../src/reference/route.ts";
import { operations, sampleOf, shownOperations } from "../reference/bundle-samples.ts";
import { siteTest as it, type Surroundings } from "./chromium.ts";

const rows = shownOperations.map((operation) => [operation.id, operation] as const);

let surroundings: Surroundings;
let tab: Page;

it.beforeAll(async ({ surroundings: given }) => {
  surroundings = given;
  tab = await surroundings.browser.newPage();
  tab.setDefaultTimeout(20_000);
  await tab.goto(`${surroundings.url}reference/api/`);
});

afterAll(() => tab?.close());

/** Opens an operation by its link, which is part of what the page promises, and returns its section. */
async function open(operation: OperationModel): Promise<Locator> {
  const route = apiRoute(operations, operation);
  await tab.goto(`${surroundings.url}reference/api/${route}`);
  const section = tab.locator(`[id="${route.slice(2)}"]`);
  await section.waitFor();
  return section;
}

/** The code that the page shows for an operation: beside it, or for a stream that shares its GET in the text. */
function sampleIn(section: Locator, { id, hostId }: OperationModel): Locator {
  return id === hostId
    ? section.locator(".panel-request-samples pre")
    : section.locator("pre").filter({ hasText: "for await (const message of enapter." });
}

/** Returns the text of code on the screen, and by how many pixels it is too wide for its panel. */
async function shown(code: Locator): Promise<{ readonly text: string; readonly excess: number }> {
  expect(await code.isVisible()).toBe(true);
  return await code.evaluate((pre) => ({ text: pre.textContent ?? "", excess: pre.scrollWidth - pre.clientWidth }));
}

// Each sample also runs, in test/reference/samples.test.ts.
describe("the TypeScript sample", () => {
  it.each(rows)("of %s is on the page and fits its panel", async (id, operation) => {
    const { text, excess } = await shown(sampleIn(await open(operation), operation));
    expect(text.trim()).toBe(sampleOf(operation).trim());
    // One that stands in the text has less room, and scrolls.
    if (id === operation.hostId) expect(excess).toBe(0);
  });
});

describe.each([
  ["By path", "By path", /^const \{ data \} = await api\.[A-Z]+\(/],
  ["curl", "curl", /^curl .*"https:[\s\S]*-H "X-Enapter-Auth-Token: \$TOKEN"/],
  ["Python", "Python", /^import os\s+import requests\s+response = requests\./],
])("the sample %s", (_name, language, start) => {
  // The page shows the language that was chosen last, everywhere.
  beforeAll(async () => {
    const [first] = operations;
    if (first === undefined) throw new Error("There are no operations.");
    const panel = (await open(first)).locator(".panel-request-samples");
    await panel.getByRole("button", { name: /^(TypeScript|By path|curl)$/ }).click();
    await tab.getByRole("menuitem", { name: language, exact: true }).click();
  });

  // The page shows or drops a whole language, and opening an operation takes long: one is enough.
  it("is on the page", async () => {
    const [first] = shownOperations.filter(({ kind }) => kind !== "stream");
    if (first === undefined) throw new Error("There are no operations.");
    const { text } = await shown((await open(first)).locator(".panel-request-samples pre"));
    expect(text).toMatch(start);
  });
});
