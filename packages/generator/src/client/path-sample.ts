import type { ParameterModel } from "@enapter/http-api-openapi";
import { type Code, callOf, literal, objectCode, prefixed, printCode, printConstant } from "./code.ts";
import { bodyLiteral, exampleValue, type SampleSource } from "./samples.ts";

/**
 * Returns a program fragment that sends the operation through a path-style client, such as
 * `api.GET("/books/{book_id}", { params: { path: { book_id: "b" } } })`. A stream has none.
 * @param variable Variable that holds the client.
 * @param width Columns of a line, where it has something to break at.
 */
export function pathSample(
  { document, operation }: Pick<SampleSource, "document" | "operation">,
  variable: string,
  width: number,
): string | undefined {
  if (operation.kind === "stream") return undefined;
  const entries = (parameters: readonly ParameterModel[]) =>
    parameters.map((parameter) => [parameter.name, literal(exampleValue(document, parameter))] as const);
  const needed = {
    path: entries(operation.parameters.filter(({ in: place }) => place === "path")),
    query: entries(operation.parameters.filter(({ in: place, required }) => place === "query" && required)),
  };
  const params = Object.entries(needed)
    .filter(([, values]) => values.length > 0)
    .map(([place, values]) => [place, objectCode(values)] as const);
  const form = operation.body?.mediaTypes[0];
  const init: (readonly [string, Code])[] = [
    ...(params.length === 0 ? [] : [["params", objectCode(params)] as const]),
    ...(form === undefined ? [] : [["body", bodyLiteral(document, form)] as const]),
  ];
  const call = callOf(`${variable}.${operation.method}`, [
    JSON.stringify(operation.path),
    ...(init.length === 0 ? [] : [objectCode(init)]),
  ]);
  const awaited = prefixed("await ", call);
  if (operation.result.mediaType === undefined) return printCode(awaited, width, ";");
  return printConstant("{ data }", awaited, width);
}
