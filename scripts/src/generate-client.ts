import { fileURLToPath } from "node:url";
import { clientOutputs } from "./client/outputs.ts";
import { readDocument } from "./model/document.ts";
import { runGenerator } from "./output/run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = new URL("../../spec/dist/openapi.json", import.meta.url);

await runGenerator(async () => clientOutputs(await readDocument(bundle), root));
