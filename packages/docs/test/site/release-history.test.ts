import { expect, test } from "vitest";
import type { SitePage } from "../../src/site/page.ts";
import { insertHistory, type ReleaseFiles } from "../../src/site/release-history.ts";

const files: ReleaseFiles = {
  changelogs: [
    "# @enapter/http-api-client\n\n## 1.1.0\n\n### Minor Changes\n\n- A method.\n\n## 1.0.0\n\n### Major Changes\n\n- A break.\n",
    "# @enapter/http-api-mock\n\n## 1.1.0\n\n### Patch Changes\n\n- A fix.\n",
  ],
  changesets: new Map([
    ["one.md", '---\n"@enapter/http-api-client": minor\n"@enapter/http-api-mock": minor\n---\n\nA new option.\n'],
  ]),
  apiChanges:
    "# Changes of the API\n\nIntroduction.\n\n## 1.1.0\n\n**New**\n\n- `Site`: `altitude` added.\n\n## 1.0.0\n\nNo changes.\n",
};
const insert = (name: string, of: ReleaseFiles = files) => {
  const head = { title: "Changes", description: "", template: "project" } as const;
  const page: SitePage = { path: "project/changes", head, body: `Text.\n\n<!-- history: ${name} -->\n` };
  return insertHistory(page, of).body;
};

test("versions of all packages stand together, newest first", () => {
  expect(insert("packages")).toBe(
    "Text.\n\n### 1.1.0\n\n#### `@enapter/http-api-client`\n\nMinor Changes:\n\n- A method.\n\n" +
      "#### `@enapter/http-api-mock`\n\nPatch Changes:\n\n- A fix.\n\n" +
      "### 1.0.0\n\n#### `@enapter/http-api-client`\n\nMajor Changes:\n\n- A break.\n",
  );
});

test("the history of the API is a level deeper, without its title", () => {
  expect(insert("api")).toBe(
    "Text.\n\n### 1.1.0\n\n**New**\n\n- `Site`: `altitude` added.\n\n### 1.0.0\n\nNo changes.\n",
  );
  expect(insert("api", { ...files, apiChanges: undefined })).toContain("begins with the first release");
});

test("changesets are the next version", () => {
  expect(insert("next")).toContain(
    "### Minor\n\n`@enapter/http-api-client`, `@enapter/http-api-mock`\n\nA new option.",
  );
  expect(insert("next", { ...files, changesets: new Map() })).toContain("Nothing waits");
});

test("an unknown history is refused at its line", () => {
  expect(() => insert("toString")).toThrow("project/changes:3 has no history toString");
});
