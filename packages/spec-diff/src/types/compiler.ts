import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** An error of the compiler. */
export interface CompilerError {
  readonly file: string;
  readonly line: number;
  /** The message with what explains it, one step a line. */
  readonly message: string;
}

const options = {
  target: "ES2023",
  lib: ["ES2023", "ESNext.Disposable"],
  module: "preserve",
  moduleResolution: "bundler",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Compiles a program in a directory of its own, without writing output.
 * @param compiler Path of `tsc`.
 * @throws {Error} when the compiler fails and names no file.
 */
export async function compile(compiler: string, files: ReadonlyMap<string, string>): Promise<CompilerError[]> {
  const directory = await mkdtemp(join(tmpdir(), "spec-diff-types-"));
  try {
    const config = { compilerOptions: options, files: [...files.keys()] };
    for (const [name, text] of [...files, ["tsconfig.json", JSON.stringify(config)] as const]) {
      await mkdir(dirname(join(directory, name)), { recursive: true });
      await writeFile(join(directory, name), text);
    }
    const output = await outputOf(compiler, directory);
    const errors = readErrors(output);
    if (output.trim() !== "" && errors.length === 0) throw new Error(`The TypeScript compiler failed:\n${output}`);
    return errors;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Returns what the compiler prints, which is nothing when all is well. */
function outputOf(compiler: string, directory: string): Promise<string> {
  return new Promise((resolve) => {
    const parameters = [compiler, "--pretty", "false"];
    execFile(process.execPath, parameters, { cwd: directory, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve(`${stdout}${stderr}` || (error?.message ?? ""));
    });
  });
}

function readErrors(output: string): CompilerError[] {
  const errors: { file: string; line: number; message: string }[] = [];
  for (const text of output.split("\n")) {
    const [, file, line, message] = /^(\S+)\((\d+),\d+\): error TS\d+: (.*)$/.exec(text) ?? [];
    const last = errors.at(-1);
    if (file !== undefined && message !== undefined) errors.push({ file, line: Number(line), message });
    else if (last !== undefined && text.startsWith("  ")) last.message += `\n${text.trim()}`;
  }
  return errors;
}
