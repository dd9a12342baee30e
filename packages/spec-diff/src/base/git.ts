import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { BaseError } from "./base-error.ts";

const run = promisify(execFile);

/**
 * Runs git in a directory, without asking anybody for a password.
 * @param timeout Limit in milliseconds. Default: none.
 * @returns its output; undefined where it fails or reaches the limit.
 * @throws {BaseError} when git is not installed.
 */
export async function git(directory: string, parameters: readonly string[], timeout = 0): Promise<string | undefined> {
  const env = { GIT_SSH_COMMAND: "ssh -oBatchMode=yes", ...process.env, GIT_TERMINAL_PROMPT: "0" };
  try {
    const options = { cwd: directory, env, maxBuffer: 256 * 1024 * 1024, timeout };
    return (await run("git", parameters, options)).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new BaseError("git is not installed.");
    return undefined;
  }
}

/** Returns whether a directory is the top of a git repository, and not merely inside another one. */
export async function isTopLevel(directory: string): Promise<boolean> {
  return (await git(directory, ["rev-parse", "--show-prefix"]))?.trim() === "";
}

/** The names of the remotes of a repository. */
export async function remotes(directory: string): Promise<string[]> {
  return ((await git(directory, ["remote"])) ?? "").split("\n").filter((name) => name !== "");
}
