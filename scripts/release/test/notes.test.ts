import { expect, test } from "vitest";
import { releaseNotes } from "../src/notes.ts";

const client = {
  name: "client",
  text: "# client\n\n## 0.2.0\n\n### Minor Changes\n\n- Devices can be restarted.\n  Slowly.\n\n### Patch Changes\n\n- @enapter/types@0.2.0\n\n## 0.1.0\n\n- First release.\n",
};
const types = {
  name: "types",
  text: "# types\n\n## 0.2.0\n\n### Patch Changes\n\n- Updated dependencies\n  - @enapter/spec@0.2.0\n\n## 0.1.0\n\n- First release.\n",
};

test("what is new in one version, without packages that only follow", () => {
  expect(releaseNotes("0.2.0", [client, types])).toBe(
    "## client\n\n### Minor Changes\n\n- Devices can be restarted.\n  Slowly.\n",
  );
});

test("a package that only got the common version is left out", () => {
  const spec = { name: "spec", text: "# spec\n\n## 0.2.0\n\nNo changes in this release.\n" };
  expect(releaseNotes("0.2.0", [spec])).toBe("");
});

test("packages come one after the other", () => {
  expect(releaseNotes("0.1.0", [client, types])).toBe(
    "## client\n\n- First release.\n\n## types\n\n- First release.\n",
  );
});

test("a version without news of its own has empty notes, one that nobody knows is an error", () => {
  expect(releaseNotes("0.2.0", [types])).toBe("");
  expect(() => releaseNotes("0.2", [client])).toThrow("No changelog has a section for 0.2.");
});
