import { createClient } from "@enapter/http-api-client";
import type { Size } from "./measure.ts";

/** A program that somebody could write, and how large it may become. */
export interface Program {
  /** Purpose of the program. */
  readonly name: string;
  /** Its module; esbuild bundles it with everything that it imports. */
  readonly file: URL;
  /** Largest sizes in bytes: a little over what they are, so that growth is a decision. */
  readonly limits: Size;
  /** Desired size, in bytes of gzip. It is printed and fails nothing. */
  readonly aim?: number;
}

/** Programs that bring every operation may grow with their number, which the description decides. */
const { baseUrl, user, pipeline, ...resources } = createClient({ token: null });
const operations = Object.values(resources).flatMap((resource) => Object.keys(resource)).length;
const withOperations = ({ minified, gzip, oneFile }: Size): Size => ({
  minified: minified + 205 * operations,
  gzip: gzip + 40 * operations,
  oneFile: oneFile + 40 * operations,
});

export const oneOperation: Program = {
  name: "one operation (/operations)",
  file: new URL("./programs/one-operation.ts", import.meta.url),
  limits: { minified: 25_850, gzip: 11_040, oneFile: 10_540 },
  aim: 2_560,
};

export const everyOperation: Program = {
  name: "every operation (createClient)",
  file: new URL("./programs/every-operation.ts", import.meta.url),
  limits: withOperations({ minified: 44_090, gzip: 17_000, oneFile: 23_930 }),
  aim: 9_216,
};

export const oneQuery: Program = {
  name: "one query (react-query)",
  file: new URL("./programs/one-query.ts", import.meta.url),
  limits: { minified: 26_480, gzip: 11_260, oneFile: 10_760 },
};

export const everyQuery: Program = {
  name: "every query (react-query)",
  file: new URL("./programs/every-query.ts", import.meta.url),
  limits: withOperations({ minified: 54_600, gzip: 19_380, oneFile: 26_250 }),
};

/** The checks of an operation and its part of the description are most of the mock. */
const mockInPage: Program = {
  name: "mock and client in a page",
  file: new URL("./programs/mock-in-page.ts", import.meta.url),
  limits: {
    minified: 400_000 + 16_000 * operations,
    gzip: 60_000 + 2_500 * operations,
    oneFile: 66_000 + 2_500 * operations,
  },
};

/** Programs that the size check measures. */
export const programs: readonly Program[] = [
  oneOperation,
  {
    name: "one list (/operations)",
    file: new URL("./programs/one-list.ts", import.meta.url),
    limits: { minified: 27_850, gzip: 11_790, oneFile: 11_630 },
  },
  everyOperation,
  {
    name: "path-style calls (/fetch)",
    file: new URL("./programs/path-style.ts", import.meta.url),
    limits: withOperations({ minified: 43_200, gzip: 17_040, oneFile: 17_330 }),
  },
  {
    name: "labels and units (/manifest)",
    file: new URL("./programs/manifest.ts", import.meta.url),
    limits: { minified: 1_250, gzip: 650, oneFile: 650 },
  },
  {
    name: "a page behind a relay (/relay)",
    file: new URL("./programs/page-behind-relay.ts", import.meta.url),
    limits: { minified: 1_790, gzip: 1_040, oneFile: 1_040 },
  },
  oneQuery,
  everyQuery,
  {
    name: "data for hydration (react-query)",
    file: new URL("./programs/hydration.ts", import.meta.url),
    limits: { minified: 1090, gzip: 550, oneFile: 550 },
  },
  mockInPage,
];
