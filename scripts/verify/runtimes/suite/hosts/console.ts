/** Node.js, Bun and Deno: the surroundings are an argument, the results go to standard output. */
import type { SuiteSurroundings } from "../check.ts";
import { runSuite } from "../suite.ts";

const { process } = globalThis as unknown as { process: { argv: string[] } };
const surroundings = JSON.parse(process.argv[2] ?? "") as SuiteSurroundings;
await runSuite(surroundings, (line) => console.log(line));
