import { isObject } from "@enapter/http-api-openapi/json";
import type { Document, ScalarTag } from "yaml";
import { libraries } from "../../core/libraries.cjs";
import type { ArchiveFiles } from "./archive.ts";
import { type ManifestChecks, manifestChecks } from "./manifest-checks.ts";
import { schemaProblems } from "./manifest-problems.ts";
import { ruleProblems } from "./manifest-rules.ts";
import { oldSpec } from "./manifest-schema.ts";

/** A manifest as its author wrote it, after all checks. */
export type SourceManifest = Readonly<Record<string, unknown>>;

/** A manifest, or its problems as texts such as `manifest.yml: telemetry.soc: display_name is required`. */
export type SourceReading = { readonly source: SourceManifest } | { readonly problems: readonly string[] };

/** The name of the manifest in the archive of a blueprint. */
export const manifestFile = "manifest.yml";

/** Reads and checks the manifests of blueprints, with the files that they name. */
export class ManifestReader {
  /** Loaded on first use. */
  #checks: ManifestChecks | undefined;

  /** Reads the manifest in the archive of a blueprint. */
  read(files: ArchiveFiles): SourceReading {
    const bytes = files.get(manifestFile);
    if (bytes === undefined) return inManifest(["is missing in the root of the archive"]);
    const text = new TextDecoder().decode(bytes);
    const document = libraries.yaml().parseDocument(text, { customTags: (tags) => [wordBoolean, ...tags] });
    const broken = document.errors.map(({ message }) => message.split("\n")[0] ?? "");
    if (broken.length > 0) return inManifest(broken);
    const source = plainValue(document);
    if (!isObject(source)) return inManifest(["is not a map"]);
    const problems = this.#problemsOf(source, files);
    return problems.length > 0 ? inManifest([...new Set(problems)]) : { source };
  }

  #problemsOf(source: SourceManifest, files: ArchiveFiles): string[] {
    const isOld = source["blueprint_spec"] === oldSpec;
    this.#checks ??= manifestChecks();
    const check = isOld ? this.#checks.oldManifest : this.#checks.manifest;
    const problems = check(source) ? [] : schemaProblems(check.errors ?? []);
    return isOld ? problems : [...problems, ...ruleProblems(source, files)];
  }
}

function inManifest(problems: readonly string[]): SourceReading {
  return { problems: problems.map((problem) => `${manifestFile}: ${problem}`) };
}

/** The platform reads `yes` and `no` without quotes as booleans, as YAML 1.1 does. */
const wordBoolean: ScalarTag = {
  tag: "tag:yaml.org,2002:bool",
  default: true,
  test: /^(?:yes|Yes|YES|no|No|NO)$/,
  resolve: (word) => word.toLowerCase() === "yes",
};

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    // Too many aliases, which would expand to an enormous document.
    return undefined;
  }
}
