import { fileURLToPath } from "node:url";
import { readDocument } from "./model/document.ts";
import { runGenerator } from "./output/run.ts";
import { typesOutputs } from "./types/outputs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = new URL("../../spec/dist/openapi.json", import.meta.url);

await runGenerator(async () => typesOutputs(await readDocument(bundle), root));
