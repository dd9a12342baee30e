/** Packages by task, in the order of names: `{ build: "docs mock" }`. */
export type Runs = Readonly<Partial<Record<"build" | "lint" | "typecheck" | "test", string>>>;

/** Something that a person does to the repository. */
export interface Edit {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** What has to run after it. Everything else has to come from the cache. */
  readonly runs: Runs;
}

const comment = (text: string) => `${text}\n// A comment.\n`;
const code = (text: string) => `${text}\nexport const edited = 1;\n`;
const replaced = (before: string, after: string) => (text: string) => {
  if (!text.includes(before)) throw new Error(`The file to edit has no ${JSON.stringify(before)} any more.`);
  return text.replace(before, after);
};

/** What follows from another bundle: all but what looks at tools alone. Builds depend on what the generators make of it. */
const otherBundle = {
  lint: "spec",
  typecheck: "benchmarks client dev docs examples mock runtimes",
  test: "benchmarks client dev docs examples mock runtimes scripts spec",
};
const otherTypes = {
  ...otherBundle,
  typecheck: "benchmarks client dev docs examples mock runtimes types",
  test: "benchmarks client dev docs examples mock runtimes scripts spec types",
};

/** They are made one after the other. */
export const edits: readonly Edit[] = [
  {
    name: "a comment in the description",
    file: "spec/schemas/Site.yaml",
    change: (text) => `# A comment.\n${text}`,
    // The bundle is the same. Only what reads the sources themselves has to look.
    runs: { lint: "spec", test: "dev spec" },
  },
  {
    name: "a rule for the description",
    file: "packages/lint/src/rules/snake-case.ts",
    change: comment,
    runs: { lint: "spec", typecheck: "benchmarks dev spec", test: "benchmarks dev spec" },
  },
  {
    name: "the generator of the types, with the same result",
    file: "packages/generator/src/types/jsdoc.ts",
    change: comment,
    runs: { typecheck: "benchmarks client dev scripts", test: "benchmarks client dev scripts" },
  },
  {
    name: "the tools of the release",
    file: "scripts/release/src/notes.ts",
    change: code,
    runs: { typecheck: "scripts", test: "scripts" },
  },
  {
    name: "a test of the documentation",
    file: "packages/docs/test/page.test.ts",
    change: comment,
    runs: { typecheck: "docs", test: "docs" },
  },
  {
    name: "a README",
    file: "packages/client/README.md",
    change: (text) => `${text}\nEdited.\n`,
    runs: { test: "benchmarks client examples" },
  },
  {
    name: "a file that is generated, by hand",
    file: "packages/client/src/generated/api.ts",
    change: comment,
    runs: {},
  },
  {
    name: "an example in the description",
    file: "spec/examples/SiteRenamed.yaml",
    change: replaced("name: ", "name: Edited "),
    runs: { ...otherBundle, build: "docs mock" },
  },
  {
    name: "a text in the description",
    file: "spec/schemas/Site.yaml",
    change: replaced("description:", "description: Edited."),
    runs: { ...otherTypes, build: "client docs mock types" },
  },
  {
    name: "a new property in the description",
    file: "spec/schemas/StreamLog.yaml",
    change: (text) =>
      `${text}  origin:\n    type: string\n    description: Where it comes from.\n    examples: [bms]\n`,
    runs: { ...otherTypes, build: "client docs mock types" },
  },
  {
    name: "the settings of the compiler",
    file: "tsconfig.base.json",
    change: replaced('"compilerOptions": {', '"compilerOptions": {\n    "newLine": "lf",'),
    runs: {
      build: "client docs mock types",
      lint: "spec",
      typecheck: "benchmarks client dev docs examples mock runtimes scripts spec types",
      test: "benchmarks client dev docs examples mock runtimes scripts spec types",
    },
  },
  {
    name: "the generator of the client, with the same result",
    file: "packages/generator/src/client/operations-files.ts",
    change: comment,
    // The documentation takes the names of methods from there.
    runs: {
      build: "docs",
      typecheck: "benchmarks client dev docs scripts",
      test: "benchmarks client dev docs scripts",
    },
  },
  {
    name: "what prunes a build",
    file: "scripts/packed/src/prune/source-maps.ts",
    change: comment,
    runs: {
      build: "client mock types",
      typecheck: "benchmarks client dev docs examples mock runtimes scripts",
      test: "benchmarks client dev docs examples mock runtimes scripts types",
    },
  },
  {
    name: "a module of the types",
    file: "packages/types/src/binary.ts",
    change: (text) => `${text}\nexport type Edited = 1;\n`,
    runs: {
      build: "client mock types",
      typecheck: "benchmarks client dev docs examples mock runtimes scripts types",
      test: "benchmarks client dev docs examples mock runtimes scripts types",
    },
  },
  {
    name: "a module of the client",
    file: "packages/client/src/core/time/timed.ts",
    change: code,
    runs: {
      build: "client",
      typecheck: "benchmarks client dev docs examples runtimes",
      test: "benchmarks client dev docs examples runtimes scripts",
    },
  },
  {
    name: "a module of the mock",
    file: "packages/mock/src/core/duration.ts",
    change: code,
    runs: {
      build: "mock",
      typecheck: "benchmarks client dev docs examples mock runtimes",
      test: "benchmarks client dev docs examples mock runtimes",
    },
  },
  {
    name: "a module of the documentation",
    file: "packages/docs/src/facts.ts",
    change: code,
    runs: { build: "docs", typecheck: "benchmarks dev docs", test: "benchmarks dev docs" },
  },
];
