// The suites behind `npm run verify`: proofs of the whole that take minutes or install other tools. Each resolves with an exit code.
import { run, runNode } from "./process.mjs";
import { generated } from "./steps.mjs";
import { build, everything, turbo } from "./turbo.mjs";

/** Returns a suite that is a turbo task. */
const task = (name) => (parameters) => generated(() => turbo([name, ...everything, ...parameters]));

/** @type {Record<string, { help: string, run: (parameters: string[]) => Promise<number> }>} */
export const suites = {
  browser: {
    help: "Open the documentation, pages that use the mock, and the dashboard of a README in Debian's Chromium",
    run: task("test:browser"),
  },
  consumers: {
    help: "Pack the packages and use them from empty projects and through bundlers",
    run: task("test:consumers"),
  },
  freshness: {
    help: "In a copy of the repository: each edit runs its builds alone, and a new operation needs no TypeScript",
    run: () => runNode(["scripts/verify/acceptance/freshness.ts"]),
  },
  licences: {
    help: "Check the licences of everything that users install with the packages",
    run: () => runNode(["scripts/release/src/licences/check.ts"]),
  },
  rehearsal: {
    help: "Publish the packages to a registry on this machine, and use them from there",
    run: (parameters) => {
      const rehearse = () => runNode(["scripts/verify/rehearsal/run.ts", ...parameters]);
      if (parameters.includes("--help")) return rehearse();
      return generated(() => build(["--filter=@enapter/http-api-verify^..."]), rehearse);
    },
  },
  runtimes: {
    help: "Run the packed packages in every runtime that they support",
    run: task("test:runtimes"),
  },
  score: {
    help: "Print Redocly's score of the description",
    run: () => run("pnpm", ["--dir", "spec", "--silent", "run", "score"]),
  },
  surprise: {
    help: "Make more than 200 unforeseen edits of the description: each works through everything, or is refused",
    run: (parameters) =>
      generated(
        () => build(["--filter=@enapter/http-api-dev^..."]),
        () => run("pnpm", ["--dir", "scripts/dev", "run", "test:surprise", ...parameters]),
      ),
  },
  workflows: {
    help: "Run the workflows in spec/workflows against the mock server",
    run: task("test:workflows"),
  },
};
