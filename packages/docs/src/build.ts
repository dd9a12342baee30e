import { buildSite } from "./site.ts";

const started = performance.now();
const { pages, bytes, warnings } = await buildSite();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`packages/docs/dist  ${pages} pages, ${(bytes / 2 ** 20).toFixed(1)} MiB, ${seconds} s`);
for (const warning of warnings) console.warn(warning);
