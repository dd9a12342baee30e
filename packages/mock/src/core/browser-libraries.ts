import { unzipSync, zipSync } from "fflate";
import { parse, parseDocument, stringify } from "yaml";
import type { libraries as librariesOfNode } from "./libraries.cjs";

/** The error of Linux for a connection that the server closes. */
const connectionReset = 104;

/**
 * The libraries of the mock in a browser: the build puts this module in place of `core/libraries.cjs`. Nothing is compiled there at
 * run time, because the policies of many pages forbid it, so that the libraries for it are missing.
 */
export const browserLibraries: typeof librariesOfNode = {
  ajv2020: () => missing("Checks are compiled when the package is built"),
  ajvFormats: () => missing("Checks are compiled when the package is built"),
  regexpp: () => missing("Texts are not made of patterns"),
  webSocket: () => missing("There is no server"),
  yaml: () => ({ parse, parseDocument, stringify }),
  zip: () => ({ unzipSync, zipSync }),
  connectionResetNumber: () => -connectionReset,
  version: () => missing("There is no page"),
};

function missing(reason: string): never {
  throw new Error(`The mock for browsers cannot do this. ${reason}.`);
}
