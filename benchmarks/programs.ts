import * as client from "@enapter/http-api-client/operations";

/** Sizes in bytes. */
export interface Limits {
  readonly minified: number;
  readonly gzip: number;
}

/** A program that somebody could write, and how large it may become. */
export interface Program {
  /** What it shows. */
  readonly name: string;
  /** Its module; esbuild bundles it with everything that it imports. */
  readonly file: URL;
  /** Largest sizes in bytes: a little over what they are, so that growth is a decision. */
  readonly limits: Limits;
}

/** Programs that bring every operation may grow with their number, which the description decides. */
const operations = Object.keys(client).length - 1;
const withOperations = ({ minified, gzip }: Limits): Limits => ({
  minified: minified + 200 * operations,
  gzip: gzip + 38 * operations,
});

export const oneOperation: Program = {
  name: "one operation (/operations)",
  file: new URL("./programs/one-operation.ts", import.meta.url),
  limits: { minified: 15_300, gzip: 6_480 },
};

export const everyOperation: Program = {
  name: "every operation (createClient)",
  file: new URL("./programs/every-operation.ts", import.meta.url),
  limits: withOperations({ minified: 26_100, gzip: 9_560 }),
};

/** What the size check measures. */
export const programs: readonly Program[] = [
  oneOperation,
  {
    name: "one list (/operations)",
    file: new URL("./programs/one-list.ts", import.meta.url),
    limits: { minified: 17_300, gzip: 7_190 },
  },
  everyOperation,
  {
    name: "path-style calls (/fetch)",
    file: new URL("./programs/path-style.ts", import.meta.url),
    limits: withOperations({ minified: 24_900, gzip: 9_120 }),
  },
];
