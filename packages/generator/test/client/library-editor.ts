import { fileURLToPath } from "node:url";
import { readDocument } from "@enapter/http-api-openapi";
import ts from "typescript";
import { clientFiles } from "../../src/client/files.ts";
import { generateTypes } from "../../src/types/generate.ts";
import { target } from "./target.ts";

/** Language service over a program that uses the client of the library. */
export interface LibraryEditor {
  /** The file with the program. It stands beside the entries of the client. */
  readonly programFile: string;
  /** The files that are generated for the library. */
  readonly generated: readonly string[];
  readonly service: ts.LanguageService;
  /** Returns the compiler's errors in a file, with their lines. */
  mistakesIn(file: string): string[];
}

const sources = fileURLToPath(new URL("../../../client/src/", import.meta.url));
const types = fileURLToPath(new URL("../../../types/src/", import.meta.url));
const library = await readDocument(new URL("./fixtures/library.json", import.meta.url));

/**
 * Opens a program over the client's runtime as it is, with what the library gives in place of what Enapter gives.
 * @param more Further files, by path, such as those of a package over the client.
 */
export function openProgram(program: string, more: ReadonlyMap<string, string> = new Map()): LibraryEditor {
  const programFile = `${sources}program.ts`;
  const generated = new Map([
    ...[...clientFiles(library, target)].map(([name, text]) => [`${sources}generated/${name}`, text] as const),
    ...[...generateTypes(library, "// Library.")].map(([name, text]) => [`${types}generated/${name}`, text] as const),
  ]);
  const virtual = new Map([[programFile, program], ...generated, ...more]);
  const read = (name: string) => virtual.get(name) ?? ts.sys.readFile(name);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      module: ts.ModuleKind.Preserve,
      strict: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
      paths: {
        "@enapter/http-api-client": [`${sources}index.ts`],
        "@enapter/http-api-types/models": [`${types}models.ts`],
        "@example/library-client": [`${sources}index.ts`],
        "@example/library-client/operations": [`${sources}operations.ts`],
        "@example/library-types": [`${types}index.ts`],
        "@example/library-types/models": [`${types}models.ts`],
      },
    }),
    getScriptFileNames: () => [...virtual.keys()],
    getScriptVersion: () => "1",
    getScriptSnapshot(name) {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => sources,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => virtual.has(name) || ts.sys.fileExists(name),
    readFile: read,
  });
  return {
    programFile,
    generated: [...generated.keys()],
    service,
    mistakesIn(file) {
      const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      return found.map(({ start = 0, messageText }) => {
        const line = (read(file) ?? "").slice(0, start).split("\n").length;
        return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      });
    },
  };
}
