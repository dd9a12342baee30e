import { fileURLToPath } from "node:url";
import { readDocument } from "./model/document.ts";
import { runGenerator } from "./output/run.ts";
import { generateTypes } from "./types/generate.ts";

const header = "// Generated from spec/openapi.yaml by scripts/src/generate-types.ts. Do not edit.";

await runGenerator(async () => [
  {
    directory: fileURLToPath(new URL("../../packages/types/src/generated", import.meta.url)),
    files: generateTypes(await readDocument(new URL("../../spec/dist/openapi.json", import.meta.url)), header),
  },
]);
