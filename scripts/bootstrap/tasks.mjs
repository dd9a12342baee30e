// The tasks behind `npm run …`. Each resolves with an exit code.
import { run, runNode } from "./process.mjs";
import { collectTestCounts, forgetTestLogs, formatTestSummary } from "./test-summary.mjs";
import { quietTurbo, turbo } from "./turbo.mjs";

/** Runs steps in turn until one fails, and gives its exit code. */
async function inTurn(...steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/** Runs all steps, also after a failure, and gives the first exit code that is not 0. */
async function all(...steps) {
  let first = 0;
  for (const step of steps) first = (await step()) || first;
  return first;
}

/** Goes on with what does not depend on a failure, so that one run shows all failures. One task per core, since each test task uses several. */
const everything = ["--continue=dependencies-successful", "--concurrency=100%"];

async function test(parameters) {
  forgetTestLogs();
  const code = await quietTurbo(["test", ...everything, ...parameters], "Test tasks");
  console.log(`\n${formatTestSummary(collectTestCounts(), code === 0)}`);
  return code;
}

/**
 * Brings what is generated up to date, then takes further steps. Turbo must not do that: it hashes files before it runs
 * anything, so what it generated would be news to it in the next run (docs/adr/0004).
 */
function generated(...steps) {
  return inTurn(() => runNode(["scripts/dev/src/generate.ts", "--brief"]), ...steps);
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
        () => quietTurbo(["build"], "Ready"),
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
      return inTurn(() => quietTurbo(["build", "--filter=@enapter/http-api-mock"], "Mock"), dev);
    },
  },
  build: {
    help: "Compile the packages and the documentation",
    run: (parameters) => generated(() => quietTurbo(["build", ...parameters], "Built")),
  },
  lint: {
    help: "Biome over the tree, Redocly over the description",
    run: () =>
      all(
        () => run("biome", ["check", "--error-on-warnings", "."]),
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
        () => quietTurbo(["build", "--filter=@enapter/http-api-docs"], "Documentation"),
        () => runNode(["packages/docs/src/serve.ts", ...parameters]),
      ),
  },
  "test:browser": {
    help: "Open the documentation in Debian's Chromium and check that it renders offline",
    run: (parameters) => generated(() => turbo(["test:browser", ...parameters])),
  },
  "test:workflows": {
    help: "Run the workflows in spec/workflows against the mock server",
    run: (parameters) => generated(() => turbo(["test:workflows", ...parameters])),
  },
  "test:consumers": {
    help: "Pack the packages and use them from empty projects",
    run: (parameters) => generated(() => turbo(["test:consumers", ...parameters])),
  },
  "test:runtimes": {
    help: "Run the packed client in every runtime that it is for",
    run: (parameters) => generated(() => turbo(["test:runtimes", ...parameters])),
  },
  "test:new-operation": {
    help: "In a copy of the repository: describe a new operation, and see that everything follows without TypeScript",
    run: () => runNode(["scripts/verify/acceptance/new-operation.ts"]),
  },
  "test:surprise": {
    help: "Make more than 200 edits of the description that nobody has prepared for: each works through everything, or is refused",
    run: (parameters) =>
      generated(
        () => quietTurbo(["build", "--filter=@enapter/http-api-dev^..."], "Built"),
        () => run("pnpm", ["--dir", "scripts/dev", "run", "test:surprise", ...parameters]),
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
  "release:rehearse": {
    help: "Publish the packages to a registry on this machine, and use them from there",
    run: (parameters) => {
      const rehearse = () => runNode(["scripts/verify/rehearsal/run.ts", ...parameters]);
      if (parameters.includes("--help")) return rehearse();
      return generated(() => quietTurbo(["build", "--filter=@enapter/http-api-verify^..."], "Built"), rehearse);
    },
  },
  licences: {
    help: "Fail if something that users install with the packages has a licence that is not allowed",
    run: () => runNode(["scripts/release/src/licences/check.ts"]),
  },
  "test:freshness": {
    help: "In a copy of the repository: after each kind of edit exactly what has to run runs, and the cache gives what a clean build gives",
    run: () => runNode(["scripts/verify/acceptance/freshness.ts"]),
  },
  score: {
    help: "Redocly's score of the description",
    run: () => run("pnpm", ["--dir", "spec", "--silent", "run", "score"]),
  },
  knip: { help: "Look for unused files, exports and dependencies", run: () => run("knip", []) },
};

/** The text of `--help`. */
export function helpText() {
  const width = Math.max(...Object.keys(tasks).map((name) => name.length));
  const lines = Object.entries(tasks).map(([name, { help }]) => `  ${name.padEnd(width)}  ${help}`);
  return ["Usage: node scripts/bootstrap.mjs <task> [options]", "", ...lines].join("\n");
}
