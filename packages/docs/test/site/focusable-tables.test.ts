import { expect, test } from "vitest";
import { focusableTables } from "../../src/site/focusable-tables.ts";

test("every table can have the focus", () => {
  expect(focusableTables("<p>a</p><table><tr></tr></table><table></table>")).toBe(
    '<p>a</p><table tabindex="0"><tr></tr></table><table tabindex="0"></table>',
  );
});
