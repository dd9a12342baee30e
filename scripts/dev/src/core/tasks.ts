import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import type { ReadTexts } from "@enapter/http-api-lint/bundle";
import type { SpecProblem } from "@enapter/http-api-lint/problems";
import type { FileHashes } from "./loaded-modules.ts";

/** Problems for which nothing is made from a description. */
interface Refused {
  readonly problems: readonly SpecProblem[];
}

/** Result of linting. */
export interface Linted extends Refused {
  /** Texts that were linted. */
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

/** Generated files, in memory; or the problems for which there are none. */
export type Generated = Refused | { readonly problems: readonly []; readonly outputs: readonly GeneratedFiles[] };

/** Order to generate from a bundle. */
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

/** Tasks of a thread. Arguments and results are plain data. */
export interface Tasks {
  /** Lints the description of the repository at `root`. */
  lint(root: string): Promise<Linted>;
  bundle(root: string): Promise<Bundled>;
  generate(order: GenerateOrder): Promise<Generated>;
  /** The bundle as the documentation shows it, from JSON to JSON. */
  enrich(bundle: string): Promise<string>;
  /** The modules of the repository that the tasks so far have loaded. */
  modules(): Promise<FileHashes>;
}
