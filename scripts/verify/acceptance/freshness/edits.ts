/** An edit that a person makes in the repository. */
export interface Edit {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** Packages that are built again, in the order of their names. Every other build has to come from the cache. */
  readonly builds: string;
}

const comment = (text: string) => `${text}\n// A comment.\n`;
const code = (text: string) => `${text}\nexport const edited = 1;\n`;
const replaced = (before: string, after: string) => (text: string) => {
  if (!text.includes(before)) throw new Error(`The file to edit has no ${JSON.stringify(before)} any more.`);
  return text.replace(before, after);
};

/** One of each kind. They are made one after the other. */
export const edits: readonly Edit[] = [
  {
    name: "a comment in the description",
    file: "spec/schemas/Site.yaml",
    change: (text) => `# A comment.\n${text}`,
    builds: "",
  },
  { name: "a rule for the description", file: "packages/lint/src/rules/snake-case.ts", change: comment, builds: "" },
  {
    name: "a test of the documentation",
    file: "packages/docs/test/reference/page.test.ts",
    change: comment,
    builds: "",
  },
  { name: "a README", file: "packages/client/README.md", change: (text) => `${text}\nEdited.\n`, builds: "" },
  {
    name: "a generated file, by hand",
    file: "packages/client/src/generated/api.ts",
    change: comment,
    builds: "",
  },
  {
    name: "an example in the description",
    file: "spec/examples/SiteRenamed.yaml",
    change: replaced("name: ", "name: Edited "),
    builds: "docs mcp mock",
  },
  {
    name: "a new property in the description",
    file: "spec/schemas/StreamLog.yaml",
    change: (text) =>
      `${text}  origin:\n    type: string\n    description: Where it comes from.\n    examples: [bms]\n`,
    builds: "client docs mcp mock react-query types",
  },
  {
    name: "the settings of the compiler",
    file: "tsconfig.base.json",
    change: replaced('"compilerOptions": {', '"compilerOptions": {\n    "newLine": "lf",'),
    builds: "client docs mcp mock react-query types",
  },
  {
    name: "the generator, with the same result",
    file: "packages/generator/src/client/operations-files.ts",
    change: comment,
    // The documentation takes the names of methods from there, the MCP server their arguments.
    builds: "docs mcp",
  },
  {
    name: "the reader of descriptions",
    file: "packages/openapi/src/reading/operations.ts",
    change: comment,
    // The mock contains it, and the MCP server has what it reads.
    builds: "docs mcp mock",
  },
  {
    name: "the last step of a build",
    file: "scripts/packed/src/prune/source-maps.ts",
    change: comment,
    // The documentation runs the built packages in its pages.
    builds: "client docs mcp mock react-query types",
  },
  {
    name: "a module of the types",
    file: "packages/types/src/body/binary.ts",
    change: (text) => `${text}\nexport type Edited = 1;\n`,
    builds: "client docs mcp mock react-query types",
  },
  {
    name: "a module of the client",
    file: "packages/client/src/core/time/timed.ts",
    change: code,
    builds: "client docs mcp react-query",
  },
  { name: "a module of the mock", file: "packages/mock/src/core/duration.ts", change: code, builds: "docs mock" },
];
