// The last step of the build: compiles the checks that the compiled sources load.
import { writeFile } from "node:fs/promises";
import { loadSpec } from "../src/spec/load.ts";
import { compiledChecks } from "./checks.ts";

await writeFile(new URL("../dist/spec/compiled.cjs", import.meta.url), compiledChecks(loadSpec().document));
