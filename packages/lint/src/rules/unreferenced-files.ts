import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { type Oas3Rule, Source, type UserContext } from "@redocly/openapi-core";

/** Folders beside the main file that are no part of the description. */
const others = new Set(["dist", "node_modules", "rules", "scripts", "test", "workflows"]);

/** Every file in the folders of the description is part of it. */
export const unreferencedFiles: Oas3Rule = () => ({
  Root: {
    leave(_root: object, ctx: UserContext): void {
      const main = ctx.location.source.absoluteRef;
      const all = filesIn(dirname(main), others).map((file): [string, string] => [file, readFileSync(file, "utf8")]);
      // Without other descriptions beside this one.
      const texts = all.filter(([file, text]) => file === main || !/^openapi:/m.test(text));
      const isReferenced = new Set(texts.flatMap(([file, text]) => referencesIn(file, text)));
      for (const [file, text] of texts) {
        if (file === main || isReferenced.has(file)) continue;
        const hint = /^\s*operationId:/m.test(text) ? "list it in `paths`" : "refer to it";
        const message = `Nothing refers to this file: ${hint}, or delete it.`;
        const start = { line: 1, col: 1 };
        ctx.report({ message, location: { source: new Source(file, text), pointer: undefined, start } });
      }
    },
  },
});

function filesIn(directory: string, without: ReadonlySet<string> = new Set()): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return without.has(entry.name) || entry.name.startsWith(".") ? [] : filesIn(path);
    return [".yaml", ".yml"].includes(extname(entry.name)) && !entry.name.startsWith(".") ? [path] : [];
  });
}

/** The files that a file refers to, by `$ref` or as the value of a mapping. Itself does not count. */
function referencesIn(file: string, text: string): string[] {
  const found = text.matchAll(/[\s:'"{,]([^\s'"{},#]+\.ya?ml)(?=[#\s'"},]|$)/g);
  return [...found].map(([, path = ""]) => resolve(dirname(file), path)).filter((path) => path !== file);
}
