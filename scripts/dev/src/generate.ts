// `npm run generate`. What the work needs is loaded when there is some.
import { recordModules } from "./core/loaded-modules.ts";

const loaded = recordModules(import.meta.url);
const { generateCommand } = await import("./generate/command.ts");
const { repository } = await import("./core/project.ts");

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
  tasks: async () => {
    const { startTasks } = await import("./threads/start.ts");
    return startTasks();
  },
});
