import { runCommand } from "./commands/command.ts";
import { specChanges } from "./commands/spec-changes.ts";

await runCommand(specChanges);
