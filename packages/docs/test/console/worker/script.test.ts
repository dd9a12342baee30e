import { expect, test } from "vitest";
import { scriptOf } from "../../../src/console/worker/script.ts";

const known = { "a/b": {} };

test.each([
  ['import { one, two as three } from "a/b";\none();', 'const { one, two: three } = m["a/b"];\none();'],
  ['import {\n  one,\n} from "a/b";\none();', 'const {   one, } = m["a/b"];\n\n\none();'],
  ['import * as all from "a/b";', 'const all = m["a/b"];'],
  ['const text = "import { a } from nothing";', 'const text = "import { a } from nothing";'],
])("%j becomes a script with the same lines", (program, script) => {
  expect(scriptOf(program, known, "m")).toBe(script);
});

test("an unknown package is refused with those that are known", () => {
  expect(() => scriptOf('import { a } from "node:fs";', known, "m")).toThrow(
    "node:fs cannot be imported here. Known are a/b.",
  );
});
