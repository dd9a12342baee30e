import { type DescribedOperation, describedOperations, type SpecDocument } from "@enapter/http-api-openapi";
import standalone from "ajv/dist/standalone/index.js";
import { compilerOf, referenceTo } from "../src/spec/validator.ts";
import { manifestCompiler } from "../src/state/manifests/manifest-checks.ts";
import { manifestSchema, oldManifestSchema } from "../src/state/manifests/manifest-schema.ts";

/**
 * Compiles all schemas of requests and responses, because that takes longer than the rest of the start of a mock.
 * @returns the text of a CommonJS module that exports `Checks`.
 */
export function compiledChecks(document: SpecDocument): string {
  const ajv = compilerOf(document, { source: true });
  const names = pointersOf(document).map((pointer, index) => [`check${index}`, pointer] as const);
  for (const [name, pointer] of names) ajv.addSchema({ $id: name, $ref: referenceTo(pointer) });
  const code = withoutPaths(standalone.default(ajv, Object.fromEntries(names.map(([name]) => [name, name]))));
  const table = names.map(([name, pointer]) => `  ${JSON.stringify(pointer)}: exports.${name},\n`).join("");
  return `${code}\nmodule.exports = {\n${table}};\n`;
}

/** Compiles the schemas of manifests, as the text of a CommonJS module that exports `ManifestChecks`. */
export function compiledManifestChecks(): string {
  const ajv = manifestCompiler({ source: true });
  ajv.addSchema(manifestSchema, "manifest").addSchema(oldManifestSchema, "oldManifest");
  return withoutPaths(standalone.default(ajv, { manifest: "manifest", oldManifest: "oldManifest" }));
}

/** Takes the locations of rules out of checks, because nothing reads them, but whether one is about a name. */
function withoutPaths(code: string): string {
  return code.replaceAll(/schemaPath:"[^"]*"/g, (path) =>
    path.includes("/propertyNames/") ? 'schemaPath:"/propertyNames/"' : 'schemaPath:""',
  );
}

function pointersOf(document: SpecDocument): string[] {
  return [...new Set(describedOperations(document).flatMap(pointersOfOperation))];
}

function pointersOfOperation({ parameters, requestBody, responses, stream }: DescribedOperation): string[] {
  const headers = [...responses.values()].flatMap((response) => [...response.headers.values()]);
  const contents = [
    ...(requestBody?.contents ?? []),
    ...[...responses.values()].flatMap((response) => response.contents),
  ];
  const schemas = [...parameters.map(({ schema }) => schema), ...contents.map(({ schema }) => schema), stream?.message];
  schemas.push(...headers.map(({ schema }) => schema));
  return schemas.flatMap((schema) => schema?.pointer ?? []);
}
