import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { problemAt, type SpecProblem } from "@enapter/http-api-lint/problems";
import { type HttpMethod, httpMethods, type OpenApiDocument } from "@enapter/http-api-openapi";

/**
 * Turns an error of a generator about something that it cannot express into a problem of the description. Generators see the bundle,
 * where nobody knows any more which file a thing came from. But they name the operation, by its operationId or as
 * `GET /sites`, or the component: an operation is looked up by its operationId, a component by the name of its file.
 * @param files the files of the description.
 * @param document the bundle.
 */
export async function generatorProblem(
  error: Error,
  generator: string,
  files: readonly string[],
  document: OpenApiDocument,
): Promise<SpecProblem> {
  const problem = { message: error.message, rule: `generate/${generator}` };
  const names = [
    ...new Set([...operationsAt(error.message, document), ...(error.message.match(/[A-Za-z][\w-]*/g) ?? [])]),
  ];
  const bodies = await Promise.all(files.map(async (file) => ({ file, body: await readFile(file, "utf8") })));
  // The operation that a message names first is the one to change.
  for (const name of names) {
    for (const { file, body } of bodies) {
      const line = body.split("\n").findIndex((text) => operationIdIn(text) === name) + 1;
      if (line > 0) return problemAt(problem, file, body, line);
    }
  }
  const component = bodies.find(({ file }) => isCapitalised(stem(file)) && names.includes(stem(file)));
  if (component !== undefined) return problemAt(problem, component.file, component.body, 1);
  return { ...problem, suggestions: [] };
}

/** The operationIds of what is called `GET /sites` in a text. */
function operationsAt(text: string, document: OpenApiDocument): string[] {
  const places = text.matchAll(new RegExp(`\\b(${httpMethods.join("|")}) (/[^\\s:,]*)`, "g"));
  return [...places].flatMap(([, method = "", path = ""]) => {
    const verb = method.toLowerCase() as Lowercase<HttpMethod>;
    return document.paths?.[path]?.[verb]?.operationId ?? [];
  });
}

function operationIdIn(line: string): string {
  return /^\s*operationId:\s*['"]?([\w-]+)/.exec(line)?.[1] ?? "";
}

function stem(file: string): string {
  return basename(file, extname(file));
}

/** Components have names like types; those of paths and examples are words that any message may contain. */
function isCapitalised(name: string): boolean {
  return /^[A-Z]/.test(name);
}
