// `npm run generate`. What the work needs is loaded when there is some.
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { recordModules } from "./core/loaded-modules.ts";

const loaded = recordModules(import.meta.url);
const { generateCommand } = await import("./generate/command.ts");
const { repository } = await import("./core/project.ts");

// Libraries load in half the time.
enableCompileCache(join(repository, "node_modules/.cache/compiled"));

process.exitCode = await generateCommand(process.argv.slice(2), {
  root: repository,
  print: (text) => void process.stdout.write(text),
  now: () => performance.now(),
  impact: async (differences) => {
    if (differences.length === 0) return undefined;
    const { impactOf } = await import("./generate/impact.ts");
    return impactOf(differences, repository, process.stdout.columns || 120);
  },
  loaded,
  regenerate: async () => (await import("./generate/regenerate.ts")).regenerate(repository),
});
