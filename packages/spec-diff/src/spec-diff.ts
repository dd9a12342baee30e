import { runCommand } from "./commands/command.ts";
import { specDiff } from "./commands/spec-diff.ts";

await runCommand(specDiff);
