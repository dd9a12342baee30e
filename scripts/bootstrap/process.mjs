// Runs child processes: signals are forwarded to them, and their exit codes come back.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./project.mjs";

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];

/** The environment of every tool: our own binaries first on PATH, no telemetry, no update notices. */
export function toolEnvironment() {
  return {
    ...process.env,
    PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
  };
}

const closedPipe = new URL("./closed-pipe.mjs", import.meta.url).href;

/** Runs a program of ours as `run` does; one whose reader goes away still does its work. */
export function runNode(parameters, options) {
  return run("node", ["--import", closedPipe, ...parameters], options);
}

/**
 * Runs a command and resolves with its exit code; 128 + signal number where a signal ended it.
 *
 * @param {string} command Program to run, looked up on the PATH of `options.env`.
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, onLine?: (line: string) => void }} [options]
 *   `cwd` defaults to the repository, `env` to `toolEnvironment()`. With `onLine`, output goes there line by line
 *   (standard output and standard error together) and not to the terminal.
 */
export function run(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const piped = options.onLine !== undefined;
    // The child leads a process group of its own: a signal then reaches all of its processes exactly once, whether it
    // came from the terminal or from another process.
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? root,
      env: options.env ?? toolEnvironment(),
      stdio: piped ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      detached: true,
    });
    let interruptedBy;
    const forward = (signal) => {
      interruptedBy ??= signal;
      try {
        process.kill(-child.pid, signal);
      } catch {
        // The group is gone already; its exit is about to be reported.
      }
    };
    for (const signal of forwarded) process.on(signal, forward);
    const settle = () => {
      for (const signal of forwarded) process.off(signal, forward);
    };
    if (piped) {
      for (const stream of [child.stdout, child.stderr]) forEachLine(stream, options.onLine);
    }
    child.on("error", (error) => {
      settle();
      reject(error);
    });
    child.on("close", (code, signal) => {
      settle();
      const ending = interruptedBy ?? signal;
      if (interruptedBy) process.exit(128 + constants.signals[ending]);
      resolve(ending ? 128 + constants.signals[ending] : code);
    });
  });
}

function forEachLine(stream, onLine) {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  });
  stream.on("end", () => {
    if (rest) onLine(rest);
  });
}
