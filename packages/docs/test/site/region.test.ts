import { expect, test } from "vitest";
import { readRegion } from "../../src/site/region.ts";

const program = `import a from "a";

async function run() {
  // #region call
  await a();

  // #region inner
  await b();
  // #endregion
  // #endregion
}
`;

test("a region has neither its markers nor the indent of all its lines", () => {
  expect(readRegion(program, "call")).toBe("await a();\n\nawait b();");
  expect(readRegion(program, "inner")).toBe("await b();");
});

test("a whole program has no markers", () => {
  expect(readRegion(program)).toBe('import a from "a";\n\nasync function run() {\n  await a();\n\n  await b();\n}');
});

test("comments of a shell can mark a region, too", () => {
  expect(readRegion("# #region start\nnpm start\n# #endregion\n", "start")).toBe("npm start");
});

test.each(["absent", "cal", "call.*"])("there is no region %s", (name) =>
  expect(readRegion(program, name)).toBeUndefined(),
);

test("a region without an end is none", () => expect(readRegion("// #region open\na();\n", "open")).toBeUndefined());
