import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generateTypes } from "@enapter/http-api-generator/types";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { bigSpec, type SpecObject } from "../generate/big-spec.ts";
import { readOurDescription, readUses, type Use } from "./operations.ts";
import { programsDirectory } from "./programs.ts";

/** A large description: its types on disk, and one use for each fifth of its operations. */
export interface BigDescription extends AsyncDisposable {
  /** The entry of the types. */
  readonly types: string;
  readonly uses: readonly Use[];
}

/** Writes the types of a description of so many operations, until it is disposed of. */
export async function writeBigDescription(operations: number): Promise<BigDescription> {
  const document = bigSpec(readOurDescription() as unknown as SpecObject, operations) as unknown as OpenApiDocument;
  await mkdir(programsDirectory, { recursive: true });
  const directory = await mkdtemp(join(programsDirectory, "big-"));
  const files = new Map([...generateTypes(document, "")].map(([name, text]) => [`generated/${name}`, text]));
  files.set("body/binary.ts", "export type BinaryBody = Blob;\n");
  files.set(
    "index.ts",
    'export type { paths } from "./generated/openapi.ts";\nexport type * from "./body/binary.ts";\n',
  );
  for (const [name, text] of files) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  return {
    types: join(directory, "index.ts"),
    uses: readUses(document).filter((_use, index) => index % 5 === 0),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true }),
  };
}
