import { type BaseResolver, type NormalizedProblem, Source, YamlParseError } from "@redocly/openapi-core";
import { problemOfYaml } from "./bundle-error.ts";
import { circlesIn } from "./reference-circles.ts";

/** Errors that the library throws for a main file that is not an OpenAPI description. */
const notADescription = /^(Document must be|Invalid OpenAPI version|Unsupported)/;

/**
 * Mistakes of a description that the library throws and does not report, as problems like the others.
 * @throws the error itself, where it is no mistake of the description.
 */
export async function problemsOfError(
  error: unknown,
  specFile: string,
  resolver: BaseResolver,
): Promise<NormalizedProblem[]> {
  if (error instanceof YamlParseError) return [problemOfYaml(error)];
  if (!(error instanceof Error)) throw error;
  if (error.message === "Self-referencing circular pointer") {
    const circles = await circlesIn(resolver);
    if (circles.length > 0) return circles;
  }
  if (!notADescription.test(error.message)) throw error;
  const location = { source: new Source(specFile, ""), pointer: undefined, start: { line: 1, col: 1 } };
  const message = `This is no OpenAPI description: ${error.message}.`;
  return [{ message, ruleId: "bundler", severity: "error", location: [location], suggest: [] }];
}
