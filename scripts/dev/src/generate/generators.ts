import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import type { OpenApiDocument } from "@enapter/http-api-openapi";

/** Something that is made from the bundle and committed. */
export interface Generator {
  /** Name in problems. */
  readonly name: string;
  /** Loads it, and gives what makes all that it generates in the repository at `root`, in memory. */
  readonly load: () => Promise<(document: OpenApiDocument, root: string) => GeneratedFiles[]>;
}

/** Every generator behind the bundle. A new one needs no more than an entry here. */
export const generators: readonly Generator[] = [
  {
    name: "types",
    load: async () => (await import("./outputs/types.ts")).typesOutputs,
  },
  {
    name: "client",
    load: async () => (await import("./outputs/client.ts")).clientOutputs,
  },
];
