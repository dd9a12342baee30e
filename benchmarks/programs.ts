/** A program that somebody could write, and how large it may become. */
export interface Program {
  /** What it shows. */
  readonly name: string;
  /** Its module; esbuild bundles it with everything that it imports. */
  readonly file: URL;
  /** Largest sizes in bytes: a little over what they are, so that growth is a decision. */
  readonly limits: { readonly minified: number; readonly gzip: number };
}

export const oneOperation: Program = {
  name: "one operation (/operations)",
  file: new URL("./programs/one-operation.ts", import.meta.url),
  limits: { minified: 13_500, gzip: 5_500 },
};

export const everyOperation: Program = {
  name: "every operation (createClient)",
  file: new URL("./programs/every-operation.ts", import.meta.url),
  limits: { minified: 31_500, gzip: 9_500 },
};

/** What the size check measures. */
export const programs: readonly Program[] = [
  oneOperation,
  {
    name: "one list (/operations)",
    file: new URL("./programs/one-list.ts", import.meta.url),
    limits: { minified: 15_700, gzip: 6_300 },
  },
  everyOperation,
  {
    name: "path-style calls (/fetch)",
    file: new URL("./programs/path-style.ts", import.meta.url),
    limits: { minified: 33_500, gzip: 10_200 },
  },
];
