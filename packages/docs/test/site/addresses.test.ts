import { expect, test } from "vitest";
import { lostAddresses, siteAddresses } from "../../src/site/addresses.ts";

const current = siteAddresses(
  new Map([
    ["guides/lists/index.html", '<nav id="menu"></nav><main><h2 id="pages">Pages</h2><b id="starlight__x"></b></main>'],
    ["openapi.json", ""],
    ["_astro/a.css", ""],
    ["404.html", ""],
  ]),
);

test("addresses are pages, their anchors and files, without what the renderer makes for itself", () => {
  expect(current).toEqual(["guides/lists/", "guides/lists/#pages", "openapi.json"]);
});

test("an address that is neither there nor redirected is lost", () => {
  const recorded = ["guides/lists/#pages", "guides/list/#pages", "guides/list/", "guides/lists/#page", "openapi.yml"];
  expect(lostAddresses(recorded, current, { "guides/list/": "guides/lists/" })).toEqual([
    "guides/lists/#page",
    "openapi.yml",
  ]);
});
