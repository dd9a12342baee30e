// One name means one thing: a name is declared and exported by one module of the repository.
import { expect, test } from "vitest";
import { exportedNames } from "./exported-names.ts";
import { written } from "./repository.ts";
import { parse } from "./syntax.ts";

// Vocabularies that are imported as a whole: `query.comma`, `header.comma`, `body.json`, `read.json`.
const vocabularies = /\/core\/(?:request\/(?:query-styles|header-styles|body-encoders)|response\/body)\.ts$/;

/** Names with one meaning that two packages declare, because a published one cannot import the other. */
const shared = ["OpenApiDocument", "PortTakenError", "isObject"];

test("no two modules export a name that each declares for itself", () => {
  // Programs that are bundled, compiled or run by themselves are no modules that anything imports names from.
  const modules = written("{packages/*/src,scripts,benchmarks,examples}/**/*.ts").filter(
    (path) => !/\/(?:test|programs)\/|\.test\.ts$|\.d\.ts$/.test(path) && !vocabularies.test(path),
  );
  const declaring = new Map<string, string[]>();
  for (const path of modules) {
    for (const name of exportedNames(parse(path))) {
      const others = declaring.get(name) ?? [];
      declaring.set(name, [...others.filter((other) => other !== path), path]);
    }
  }
  expect(declaring.size).toBeGreaterThan(1000);
  const doubled = [...declaring].filter(([name, paths]) => paths.length > 1 && !shared.includes(name));
  expect(doubled.map(([name, paths]) => `${name}: ${paths.join(", ")}`)).toEqual([]);
});
