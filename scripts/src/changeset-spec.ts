import { runCommand } from "./diff/command.ts";
import { changesetSpec } from "./diff/commands/changeset-spec.ts";

await runCommand(changesetSpec);
