import { join } from "node:path";
import ts from "typescript-5.9";
import { repository } from "../../src/core/project.ts";

const config = ts.readConfigFile(join(repository, "packages/client/tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(repository, "packages/client"));
const types = join(repository, "packages/types/src");
const settings: ts.CompilerOptions = {
  ...options,
  skipLibCheck: true,
  typeRoots: [join(repository, "packages/client/node_modules/@types")],
  declaration: true,
  paths: {
    // The query options import them from the package of the client.
    "@enapter/http-api-client": [join(repository, "packages/client/src/index.ts")],
    "@enapter/http-api-client/operations": [join(repository, "packages/client/src/operations.ts")],
    "@enapter/http-api-types": [join(types, "index.ts")],
    "@enapter/http-api-types/models": [join(types, "models.ts")],
    "@enapter/http-api-types/enums": [join(types, "enums.ts")],
  },
};
const generated = /\/packages\/(client|react-query|types)\/src\/generated\//;

/** Compiles client and query options with other generated code and programs that use it, all of it in memory. */
export class Compiler {
  readonly #parsed = new Map<string, { text: string; file: ts.SourceFile }>();
  /** Handwritten and installed files are the same for every description: each is looked for and read once. */
  readonly #existing = new Map<string, boolean>();
  readonly #read = new Map<string, string | undefined>();
  #program: ts.Program | undefined;

  /**
   * @param files generated files, by path in the repository, and programs beside the sources of the client.
   * @returns errors, a line each: file, line, message.
   */
  errors(files: ReadonlyMap<string, string>): string[] {
    const overlay = new Map([...files].map(([path, text]) => [join(repository, path), text]));
    const host = ts.createCompilerHost(settings);
    const read = (path: string) =>
      overlay.get(path) ?? (generated.test(path) ? undefined : once(this.#read, path, ts.sys.readFile));
    host.readFile = read;
    host.fileExists = (path) =>
      overlay.has(path) || (!generated.test(path) && once(this.#existing, path, ts.sys.fileExists));
    host.getSourceFile = (path, version) => {
      const text = read(path);
      if (text === undefined) return undefined;
      const known = this.#parsed.get(path);
      if (known?.text === text) return known.file;
      const file = ts.createSourceFile(path, text, version);
      this.#parsed.set(path, { text, file });
      return file;
    };
    // `fetch.ts` takes longer than all others together; programs that use it check what it makes of the description.
    const entries = ["index", "operations", "validation"].map((name) =>
      join(repository, "packages/client/src", `${name}.ts`),
    );
    const roots = [...entries, join(types, "enums.ts"), ...overlay.keys()].filter((path) => path.endsWith(".ts"));
    this.#program = ts.createProgram([...new Set(roots)], settings, host, this.#program);
    const program = this.#program;
    const checked = [...new Set(roots)].flatMap((path) => program.getSourceFile(path) ?? []);
    const diagnostics = [
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
    ];
    return diagnostics.map(text);
  }
}

/** Returns the result of a function for a path, from a cache after the first call. */
function once<Result>(results: Map<string, Result>, path: string, find: (path: string) => Result): Result {
  if (!results.has(path)) results.set(path, find(path));
  return results.get(path) as Result;
}

function text({ file, start, messageText }: ts.Diagnostic): string {
  const place = file === undefined ? "" : `${file.fileName.slice(repository.length)}:${line(file, start)} `;
  return `${place}${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}

function line(file: ts.SourceFile, start = 0): string {
  const number = file.getLineAndCharacterOfPosition(start).line;
  return `${number + 1} ${file.text.split("\n")[number]?.trim()}`;
}
