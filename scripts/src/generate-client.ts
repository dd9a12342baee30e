import { fileURLToPath } from "node:url";
import { clientFiles } from "./client/files.ts";
import { readDocument } from "./model/document.ts";
import { runGenerator } from "./output/run.ts";

const bundle = new URL("../../spec/dist/openapi.json", import.meta.url);
const directory = fileURLToPath(new URL("../../packages/client/src/generated", import.meta.url));

await runGenerator(async () => ({ directory, files: clientFiles(await readDocument(bundle)) }));
