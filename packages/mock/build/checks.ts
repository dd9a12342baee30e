import { bodyKind, type DescribedOperation, describedOperations, type SpecDocument } from "@enapter/http-api-openapi";
import standalone from "ajv/dist/standalone/index.js";
import { compilerOf, referenceTo } from "../src/spec/validator.ts";

/**
 * Compiles all schemas of requests and responses, because that takes longer than the rest of the start of a mock.
 * @returns the text of a CommonJS module that exports `Checks`.
 */
export function compiledChecks(document: SpecDocument): string {
  const ajv = compilerOf(document, { source: true });
  const names = pointersOf(document).map((pointer, index) => [`check${index}`, pointer] as const);
  for (const [name, pointer] of names) ajv.addSchema({ $id: name, $ref: referenceTo(pointer) });
  const code = standalone.default(ajv, Object.fromEntries(names.map(([name]) => [name, name])));
  const table = names.map(([name, pointer]) => `  ${JSON.stringify(pointer)}: exports.${name},\n`).join("");
  return `${code}\nmodule.exports = {\n${table}};\n`;
}

function pointersOf(document: SpecDocument): string[] {
  return [...new Set(describedOperations(document).flatMap(pointersOfOperation))];
}

function pointersOfOperation({ parameters, requestBody, responses, stream }: DescribedOperation): string[] {
  const contents = [
    ...(requestBody?.contents ?? []),
    ...[...responses.values()].flatMap((response) => response.contents),
  ];
  const bodies = contents.filter(({ mediaType }) => bodyKind(mediaType) === "json");
  const schemas = [...parameters.map(({ schema }) => schema), ...bodies.map(({ schema }) => schema), stream?.message];
  return schemas.flatMap((schema) => schema?.pointer ?? []);
}
