import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { clientOutputs } from "./outputs/client.ts";
import { queryOutputs } from "./outputs/query.ts";
import { typesOutputs } from "./outputs/types.ts";

/** Something that is made from the bundle and committed. */
export interface Generator {
  /** Name in problems. */
  readonly name: string;
  /** Makes all that it generates in the repository at `root`, in memory. */
  readonly outputsOf: (document: OpenApiDocument, root: string) => GeneratedFiles[];
}

/** Every generator behind the bundle. A new one needs no more than an entry here. */
export const generators: readonly Generator[] = [
  { name: "types", outputsOf: typesOutputs },
  { name: "client", outputsOf: clientOutputs },
  { name: "query options", outputsOf: queryOutputs },
];
