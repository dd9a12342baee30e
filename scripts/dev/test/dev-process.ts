import { spawn } from "node:child_process";
import { once } from "node:events";

/** `npm run dev` in a process and a process group of its own. */
export interface DevProcess {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the exit code. */
  readonly ended: Promise<number>;
  /** Resolves with the first match in what it has printed; rejects when it ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  output(): string;
  /** Ends everything that is left of its process group. */
  endAll(): void;
}

/** Starts `npm run dev` for the project at `root`, with the programs of this repository. */
export function startDev(root: string, ...args: string[]): DevProcess {
  const module = (path: string) => JSON.stringify(new URL(`../src/${path}`, import.meta.url).href);
  const program = `
    const { devCommand } = await import(${module("loop/command.ts")});
    const { processTerminal } = await import(${module("loop/terminal.ts")});
    process.exit(await devCommand(${JSON.stringify(args)}, processTerminal(${JSON.stringify(root)})));`;
  // Astro leaves parts of its server out where it finds itself in vitest.
  const { VITEST: _vitest, NODE_ENV: _environment, ...env } = process.env;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], { detached: true, env });
  const ended = once(child, "close").then(([code]) => code as number);
  const pid = child.pid ?? 0;
  let output = "";
  let look = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
      look();
    });
  }
  return {
    pid,
    ended,
    kill: (signal) => void child.kill(signal),
    output: () => output,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => {
          const found = pattern.exec(output);
          if (found !== null) resolve(found);
        };
        look();
        void ended.then(() => reject(new Error(`${pattern} never came:\n${output}`)));
      }),
    endAll: () => {
      try {
        process.kill(-pid, "SIGKILL");
      } catch {
        // Nobody of its process group is left, as it should be.
      }
    },
  };
}
