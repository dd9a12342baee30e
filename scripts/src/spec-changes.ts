import { runCommand } from "./diff/command.ts";
import { specChanges } from "./diff/commands/spec-changes.ts";

await runCommand(specChanges);
