import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import { libraries } from "../../core/libraries.cjs";
import { ifBuilt } from "../../spec/built.ts";
import { published } from "../../spec/published.cjs";
import { manifestSchema, oldManifestSchema } from "./manifest-schema.ts";

/** Checks of manifests of the present and of the previous version. */
export interface ManifestChecks {
  readonly manifest: ValidateFunction;
  readonly oldManifest: ValidateFunction;
}

/** Returns the checks that the build has compiled; they are compiled here when the sources run. */
export function manifestChecks(): ManifestChecks {
  const built = ifBuilt(published.manifestChecks) as ManifestChecks | undefined;
  if (built !== undefined) return built;
  const compiler = manifestCompiler({});
  return { manifest: compiler.compile(manifestSchema), oldManifest: compiler.compile(oldManifestSchema) };
}

/** Returns a compiler for the schemas of manifests. */
export function manifestCompiler({ source = false }: { readonly source?: boolean }): Ajv2020 {
  return new (libraries.ajv2020().Ajv2020)({
    allErrors: true,
    strict: false,
    verbose: true,
    validateSchema: false,
    code: { optimize: false, source },
  });
}
