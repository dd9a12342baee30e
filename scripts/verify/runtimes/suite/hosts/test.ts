/** A test of Vitest or Jest: the surroundings are in the environment, the results go to a file. */
import type { SuiteSurroundings } from "../check.ts";
import { runSuite } from "../suite.ts";

interface TestGlobals {
  readonly process: {
    readonly env: { readonly SUITE?: string; readonly RESULTS?: string };
    getBuiltinModule(name: "fs"): { appendFileSync(file: string, text: string): void };
  };
  test(name: string, run: () => Promise<void>, timeout: number): void;
}

const { process, test } = globalThis as unknown as TestGlobals;
const { appendFileSync } = process.getBuiltinModule("fs");
const { SUITE = "", RESULTS = "" } = process.env;

test(
  "suite",
  () => runSuite(JSON.parse(SUITE) as SuiteSurroundings, (line) => appendFileSync(RESULTS, `${line}\n`)),
  120_000,
);
