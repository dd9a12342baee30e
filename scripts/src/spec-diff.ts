import { runCommand } from "./diff/command.ts";
import { specDiff } from "./diff/commands/spec-diff.ts";

await runCommand(specDiff);
