import { runProgram } from "@enapter/http-api-packed";
import type { Runtime } from "../runtime.ts";

/** Differences of a runtime from others of its kind. */
export interface ConsoleRuntime extends Omit<Runtime, "run"> {
  /** Absolute path of the program. */
  readonly program: string;
  /** Arguments before the module on the command line. */
  readonly parameters?: readonly string[];
  /** Default: `program`. */
  readonly module?: "module" | "program";
}

/** A runtime that runs a module from the command line, and finds packages by itself. */
export function consoleRuntime({ program, parameters = [], module = "program", ...runtime }: ConsoleRuntime): Runtime {
  return {
    ...runtime,
    async run({ project, surroundings, signal, output }) {
      await runProgram(program, [...parameters, project[module], JSON.stringify(surroundings)], {
        directory: project.directory,
        signal,
        output,
      });
    },
  };
}
