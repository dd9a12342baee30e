import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { UnsupportedError } from "@enapter/http-api-openapi";
import type { Generated, GenerateOrder } from "../core/tasks.ts";
import { generators } from "./generators.ts";
import { refusal } from "./refusal.ts";

/** Runs one generator on a bundle, in memory. */
export async function generate({ root, generator: name, bundle, files }: GenerateOrder): Promise<Generated> {
  const generator = generators.find((candidate) => candidate.name === name);
  if (generator === undefined) throw new RangeError(`There is no generator ${name}.`);
  const document = JSON.parse(bundle) as OpenApiDocument;
  const outputsOf = await generator.load();
  try {
    return { problems: [], outputs: outputsOf(document, root) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { problems: [await refusal(error, name, files, document)] };
  }
}

/** A generator says with a plain error what it cannot express; a TypeError and its like are mistakes of its own. */
function isRefusal(error: unknown): error is Error {
  return error instanceof UnsupportedError || (error instanceof Error && error.constructor === Error);
}
