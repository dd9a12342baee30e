#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT_DIRECTORY } from "./config/config.ts";

// Runs the redocly program on the description, where redocly.yaml is, without telemetry and update notices:
// enapter-redocly lint|score [options]
const [command = "lint", ...options] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const program = join(require.resolve("@redocly/cli/package.json"), "..", "bin", "cli.js");
const { status } = spawnSync(process.execPath, [program, command, "enapter", ...options], {
  cwd: ROOT_DIRECTORY,
  stdio: "inherit",
  env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_NOTIFICATIONS: "true" },
});
process.exitCode = status ?? 1;
