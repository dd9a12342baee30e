import type { OpenApiDocument } from "@enapter/http-api-scripts/model/document";
import type { GeneratedFiles } from "@enapter/http-api-scripts/output/files";
import type { ParsedFiles } from "../../../spec/scripts/parsed-files.ts";
import type { SpecProblem } from "../../../spec/scripts/problems.ts";
import { specFileOf } from "../project.ts";

/** What follows from a description, in memory; or why nothing does. */
export type Generated =
  | { readonly problems: readonly SpecProblem[] }
  | { readonly problems: readonly []; readonly bundle: string; readonly outputs: readonly GeneratedFiles[] };

/** What a thread does. Arguments and results are plain data. */
export interface Tasks {
  /** What the rules say about the description of the repository at `root`. */
  lint(root: string): Promise<readonly SpecProblem[]>;
  /** The bundle, and everything that is generated from it. */
  generate(root: string): Promise<Generated>;
  /** The bundle as the documentation shows it, from JSON to JSON. */
  enrich(bundle: string): Promise<string>;
}

/** Tasks that remember the files which they have parsed. Each loads its own libraries, so that no thread loads those of others. */
export function createTasks(): Tasks {
  // Not shared: linting and bundling may run at once, and each gives its copies away.
  const linted: ParsedFiles = new Map();
  const bundled: ParsedFiles = new Map();
  return {
    async lint(root) {
      const { lintSpec } = await import("../../../spec/scripts/lint.ts");
      return lintSpec(specFileOf(root), linted);
    },
    async generate(root) {
      const { generate } = await import("../generate/generate.ts");
      return generate(root, bundled);
    },
    async enrich(bundle) {
      const { enrichDocument } = await import("@enapter/http-api-docs/enrich");
      return JSON.stringify(enrichDocument(JSON.parse(bundle) as OpenApiDocument));
    },
  };
}
