import { type ExampleObject, type MediaTypeObject, type OpenApiDocument, resolve } from "./document.ts";

/** The first example of a parameter, or of one of its media types; `undefined` where there is none. */
export function firstExample(
  document: OpenApiDocument,
  places: readonly Pick<MediaTypeObject, "example" | "examples">[],
): unknown {
  for (const { example, examples = {} } of places) {
    const [first] = Object.values(examples);
    if (example !== undefined) return example;
    if (first !== undefined) return resolve<ExampleObject>(document, first).value;
  }
  return undefined;
}
