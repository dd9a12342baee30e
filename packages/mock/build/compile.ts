// The second half of the build: what TypeScript has made loads the checks that are compiled here.
import { writeFile } from "node:fs/promises";
import { loadSpec } from "../src/spec/load.ts";
import { compiledChecks } from "./checks.ts";

await writeFile(new URL("../dist/spec/compiled.cjs", import.meta.url), compiledChecks(loadSpec().document));
