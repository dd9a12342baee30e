// `npm run dev`.
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { repository } from "./core/project.ts";
import { processTerminal } from "./loop/terminal.ts";

enableCompileCache(join(repository, "node_modules/.cache/compiled"));
const { devCommand } = await import("./loop/command.ts");

// Does not wait for pages that are still being started.
process.exit(await devCommand(process.argv.slice(2), processTerminal(repository)));
