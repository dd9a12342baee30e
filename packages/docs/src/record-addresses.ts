/** Records the addresses of the built site, which no later one may lose. Run at a release, after a build. */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { builtFiles, siteAddresses } from "./site.ts";

const file = new URL("../addresses.txt", import.meta.url);
const recorded = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
const current = siteAddresses(await builtFiles(fileURLToPath(new URL("../dist", import.meta.url))));
const all = [...new Set([...recorded, ...current])].sort();
await writeFile(file, `${all.join("\n")}\n`);
console.log(`packages/docs/addresses.txt  ${all.length} addresses, ${all.length - recorded.length} new`);
