import type { BundleCache } from "@enapter/http-api-lint/bundle";
import type { LintCache } from "@enapter/http-api-lint/lint";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import type { FileHashes } from "../core/loaded-modules.ts";
import { specFileOf } from "../core/project.ts";
import type { Tasks } from "../core/tasks.ts";

/**
 * Makes tasks with caches of what they have found out. Each loads its own libraries, so that no thread loads those of others.
 * @param loaded Reads which modules were loaded. Default: none are known.
 */
export function createTasks(loaded: () => FileHashes = () => new Map()): Tasks {
  // Not shared: linting and bundling may run at once.
  const linted: LintCache = { files: new Map(), silent: new Map(), texts: new Map() };
  const bundled: BundleCache = { files: new Map(), yaml: new Map(), texts: new Map() };
  return {
    modules: async () => loaded(),
    async lint(root) {
      const { lintSpec } = await import("@enapter/http-api-lint/lint");
      const problems = await lintSpec(specFileOf(root), linted);
      return { problems, texts: linted.texts };
    },
    async bundle(root) {
      const { bundleSpec } = await import("../generate/bundle.ts");
      return bundleSpec(root, bundled);
    },
    async generate(order) {
      const { generate } = await import("../generate/generate.ts");
      return generate(order);
    },
    async enrich(bundle) {
      const { enrichDocument } = await import("@enapter/http-api-docs/reference");
      return JSON.stringify(enrichDocument(JSON.parse(bundle) as OpenApiDocument));
    },
  };
}
