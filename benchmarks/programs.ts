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
  limits: { minified: 14_800, gzip: 6_100 },
};

export const everyOperation: Program = {
  name: "every operation (createClient)",
  file: new URL("./programs/every-operation.ts", import.meta.url),
  limits: { minified: 33_200, gzip: 10_200 },
};

/** What the size check measures. */
export const programs: readonly Program[] = [
  oneOperation,
  {
    name: "one list (/operations)",
    file: new URL("./programs/one-list.ts", import.meta.url),
    limits: { minified: 17_000, gzip: 6_900 },
  },
  everyOperation,
  {
    name: "path-style calls (/fetch)",
    file: new URL("./programs/path-style.ts", import.meta.url),
    limits: { minified: 34_900, gzip: 10_900 },
  },
];
