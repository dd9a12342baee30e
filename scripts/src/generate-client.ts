import { fileURLToPath } from "node:url";
import { apiIndexFile } from "./client/api-index-file.ts";
import { clientFiles } from "./client/files.ts";
import { readDocument } from "./model/document.ts";
import { runGenerator } from "./output/run.ts";

const bundle = new URL("../../spec/dist/openapi.json", import.meta.url);
const inPackage = (path: string) => fileURLToPath(new URL(`../../packages/client/${path}`, import.meta.url));

await runGenerator(async () => {
  const document = await readDocument(bundle);
  return [
    { directory: inPackage("src/generated"), files: clientFiles(document) },
    // Beside the README, from where people get to it.
    { directory: inPackage("."), files: new Map([["api.md", apiIndexFile(document, "enapter")]]), keepOthers: true },
  ];
});
