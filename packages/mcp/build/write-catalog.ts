// Writes the operations that the server offers beside the compiled modules.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readDocument } from "@enapter/http-api-openapi";
import { catalogOf } from "./catalog.ts";

const document = await readDocument(fileURLToPath(import.meta.resolve("@enapter/http-api-spec")));
await writeFile(new URL("../dist/catalog.json", import.meta.url), `${JSON.stringify(catalogOf(document))}\n`);
