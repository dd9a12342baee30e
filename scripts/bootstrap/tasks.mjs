// The tasks behind `npm run …`. Each resolves with an exit code.
import { listOf } from "./help.mjs";
import { run, runNode } from "./process.mjs";
import { all, generated, inTurn } from "./steps.mjs";
import { suites } from "./suites.mjs";
import { collectTestCounts, forgetTestLogs, formatTestSummary } from "./test-summary.mjs";
import { build, everything, turbo } from "./turbo.mjs";

async function test(parameters) {
  forgetTestLogs();
  const code = await turbo(["test"], [...everything, ...parameters]);
  console.log(`\n${formatTestSummary(collectTestCounts(), code === 0)}`);
  return code;
}

/** Bundles the description as it is now, then runs a program on the bundle. Only the program writes to standard output. */
function withBundle(program, parameters) {
  const bundle = () => run("pnpm", ["--dir", "spec", "--silent", "run", "generate"], { onLine: console.error });
  return inTurn(
    () => (parameters.includes("--help") ? 0 : bundle()),
    () => runNode([program, ...parameters]),
  );
}

/** @type {Record<string, { help: string, run: (parameters: string[]) => Promise<number> }>} */
export const tasks = {
  start: {
    help: "Lint, bundle, generate, build, then the tour: the client against a mock Enapter",
    run: () =>
      generated(
        () => build(),
        () => runNode(["examples/tour.ts"]),
      ),
  },
  test: { help: "All tests of all packages", run: (parameters) => generated(() => test(parameters)) },
  generate: {
    help: "Regenerate everything that comes from the description, and say what changed and what it means (--force)",
    run: (parameters) => runNode(["scripts/dev/src/generate.ts", ...parameters]),
  },
  "generate:check": {
    help: "Fail if a generated file is not what its sources give, and show the difference",
    run: (parameters) => runNode(["scripts/dev/src/generate.ts", "--check", ...parameters]),
  },
  dev: {
    help: "Watch the description: regenerate, rebuild and reload on every save (--port N, --mock-port N)",
    run: (parameters) => {
      const dev = () => runNode(["scripts/dev/src/dev.ts", ...parameters]);
      if (parameters.includes("--help")) return dev();
      // The description may be broken when the loop starts, so nothing is generated before.
      // The mock is served, and pages have figures of the client.
      return inTurn(() => build(["--filter=@enapter/http-api-mock", "--filter=@enapter/http-api-client"]), dev);
    },
  },
  build: {
    help: "Compile the packages and the documentation",
    run: (parameters) => generated(() => build(parameters)),
  },
  lint: {
    help: "Biome over the tree, Redocly over the description, knip for what nobody uses, cspell over the texts",
    run: () =>
      all(
        () => run("biome", ["check", "--error-on-warnings", "."]),
        () => run("knip", []),
        () => run("cspell", ["--no-progress", "--no-summary"]),
        () => turbo(["lint"]),
      ),
  },
  typecheck: {
    help: "Type-check every package",
    run: (parameters) => generated(() => turbo(["typecheck", ...everything, ...parameters])),
  },
  format: { help: "Format and sort imports", run: () => run("biome", ["check", "--write", "."]) },
  docs: {
    help: "Build and serve the documentation (--port N; default: a free port)",
    run: (parameters) =>
      generated(
        () => build(["--filter=@enapter/http-api-docs"]),
        () => runNode(["packages/docs/src/serve.ts", ...parameters]),
      ),
  },
  dashboard: {
    help: "A live dashboard of a mock site, or of yours with ENAPTER_HTTP_API_TOKEN (PORT; default: 5173)",
    run: () =>
      generated(
        () => build(["--filter=@enapter/http-api-example-dashboard^..."]),
        () => runNode(["examples/dashboard/server/main.ts"]),
      ),
  },
  "spec:diff": {
    help: "What the changes of the description since the last release mean to users (a base; --format, --check)",
    run: (parameters) => withBundle("packages/spec-diff/src/spec-diff.ts", parameters),
  },
  "changeset:spec": {
    help: "Write the changeset that promises what the changes of the description mean (a base; --dry-run)",
    run: (parameters) => withBundle("packages/spec-diff/src/changeset-spec.ts", parameters),
  },
  "spec:changes": {
    help: "At release time: write what has changed in the description into spec/CHANGES.md (a base; --dry-run)",
    run: (parameters) => withBundle("packages/spec-diff/src/spec-changes.ts", parameters),
  },
  verify: {
    help: "Run one of the suites that prove the whole; without a name, list them",
    run: async ([name = "--help", ...parameters]) => {
      if (Object.hasOwn(suites, name)) return suites[name].run(parameters);
      const list = ["Usage: npm run verify <suite> [options]", "", ...listOf(suites)].join("\n");
      if (name === "--help") console.log(list);
      else console.error(`There is no suite "${name}".\n\n${list}`);
      return name === "--help" ? 0 : 2;
    },
  },
};

/** Returns the text of `--help`. */
export function helpText() {
  return ["Usage: node scripts/bootstrap.mjs <task> [options]", "", ...listOf(tasks)].join("\n");
}
