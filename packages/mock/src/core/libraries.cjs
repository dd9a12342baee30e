// CommonJS, because only this form is both loaded late by Node.js and followed by bundlers.

/**
 * Returns a function that loads a library; its error says what to do when that fails in a bundle.
 * @template Library
 * @param {() => Library} load
 * @returns {() => Library}
 */
const late = (load) => () => {
  try {
    return load();
  } catch (cause) {
    const bundles = "A bundle by esbuild as an ES module needs a banner";
    const page = "https://enapter.github.io/http-api-typescript/reference/mock/#bundlers";
    throw new Error(`A library of the mock cannot be loaded: ${cause}. ${bundles}: ${page}`, { cause });
  }
};

/**
 * Libraries that a mock may never need. Loading one takes about as long as starting a mock, so it waits for the first use. Each
 * `require` names a file, so that a bundler includes it.
 */
exports.libraries = {
  ajv2020: late(() => /** @type {typeof import("ajv/dist/2020.js")} */ (require("ajv/dist/2020.js"))),
  ajvFormats: late(() => /** @type {typeof import("ajv-formats")} */ (require("ajv-formats"))),
  regexpp: late(() => /** @type {typeof import("@eslint-community/regexpp")} */ (require("@eslint-community/regexpp"))),
  webSocket: late(() => /** @type {typeof import("ws")} */ (require("ws"))),
  yaml: late(
    () => /** @type {Pick<typeof import("yaml"), "parse" | "parseDocument" | "stringify">} */ (require("yaml")),
  ),
  zip: late(() => /** @type {Pick<typeof import("fflate"), "unzipSync" | "zipSync">} */ (require("fflate"))),
  /** The number with which a connection that the server closes fails, negative as in errors. */
  connectionResetNumber: () => -require("node:os").constants.errno.ECONNRESET,
  /** The version of this package. */
  version: () => /** @type {string} */ (require("../../package.json").version),
};
