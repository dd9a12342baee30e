import { changesetSpec } from "./commands/changeset-spec.ts";
import { runCommand } from "./commands/command.ts";

await runCommand(changesetSpec);
