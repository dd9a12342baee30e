import { mkdir, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "@enapter/http-api-openapi";
import { enrichDocument, renderPage } from "./reference.ts";

const output = fileURLToPath(new URL("../dist/index.html", import.meta.url));
const source = createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json");

const html = await renderPage(enrichDocument(await readDocument(source)));
await mkdir(dirname(output), { recursive: true });
await writeFile(`${output}.tmp`, html);
await rename(`${output}.tmp`, output);
console.log(`packages/docs/dist/index.html  ${Math.round(html.length / 1024)} KiB`);
