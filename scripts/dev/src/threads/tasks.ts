import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import type { BundleMemory, ReadTexts } from "@enapter/http-api-lint/bundle";
import type { LintMemory } from "@enapter/http-api-lint/lint";
import type { SpecProblem } from "@enapter/http-api-lint/problems";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { specFileOf } from "../project.ts";
import type { FileHashes } from "./loaded-modules.ts";

/** Why nothing follows from a description. */
interface Refused {
  readonly problems: readonly SpecProblem[];
}

/** What the rules say. */
export interface Linted extends Refused {
  /** What they say it about. */
  readonly texts: ReadTexts;
}

/** A bundle in memory; or why there is none. */
export type Bundled =
  | Refused
  | {
      readonly problems: readonly [];
      /** As JSON. */
      readonly bundle: string;
      /** The files that it was made from. */
      readonly files: readonly string[];
      readonly texts: ReadTexts;
      readonly outputs: readonly GeneratedFiles[];
    };

/** What a generator made, in memory; or why it made nothing. */
export type Generated = Refused | { readonly problems: readonly []; readonly outputs: readonly GeneratedFiles[] };

/** What to generate from a bundle. */
export interface GenerateOrder {
  /** Directory of the repository. */
  readonly root: string;
  /** Name of the generator. */
  readonly generator: string;
  /** As JSON. */
  readonly bundle: string;
  /** The files that it was made from. */
  readonly files: readonly string[];
}

/** What a thread does. Arguments and results are plain data. */
export interface Tasks {
  /** What the rules say about the description of the repository at `root`. */
  lint(root: string): Promise<Linted>;
  bundle(root: string): Promise<Bundled>;
  generate(order: GenerateOrder): Promise<Generated>;
  /** The bundle as the documentation shows it, from JSON to JSON. */
  enrich(bundle: string): Promise<string>;
  /** The modules of the repository that the tasks so far have loaded. */
  modules(): Promise<FileHashes>;
}

/**
 * Tasks that remember what they have found out. Each loads its own libraries, so that no thread loads those of others.
 * @param loaded Reads which modules were loaded. Default: none are known.
 */
export function createTasks(loaded: () => FileHashes = () => new Map()): Tasks {
  // Not shared: linting and bundling may run at once.
  const linted: LintMemory = { files: new Map(), silent: new Map(), texts: new Map() };
  const bundled: BundleMemory = { files: new Map(), yaml: new Map(), texts: new Map() };
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
      const { enrichDocument } = await import("@enapter/http-api-docs/enrich");
      return JSON.stringify(enrichDocument(JSON.parse(bundle) as OpenApiDocument));
    },
  };
}
