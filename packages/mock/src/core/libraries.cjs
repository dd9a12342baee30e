// CommonJS, because only this form is both loaded late by Node.js and followed by bundlers.

/**
 * Returns a function that loads a library, and says what to do when that fails in a bundle.
 * @template Library
 * @param {() => Library} load
 * @returns {() => Library}
 */
const late = (load) => () => {
  try {
    return load();
  } catch (cause) {
    const bundles = 'A bundle by esbuild as an ES module needs the `banner` of the README, "In one file".';
    throw new Error(`A library of the mock cannot be loaded: ${cause}. ${bundles}`, { cause });
  }
};

/**
 * Libraries and files that a mock may never need. To load a library takes about as long as to start a mock, so it waits for the first
 * use. Each `require` names a file, so that a bundler takes it along.
 */
exports.libraries = {
  ajv2020: late(() => /** @type {typeof import("ajv/dist/2020.js")} */ (require("ajv/dist/2020.js"))),
  ajvFormats: late(() => /** @type {typeof import("ajv-formats")} */ (require("ajv-formats"))),
  regexpp: late(() => /** @type {typeof import("@eslint-community/regexpp")} */ (require("@eslint-community/regexpp"))),
  webSocket: late(() => /** @type {typeof import("ws")} */ (require("ws"))),
  yaml: late(() => /** @type {typeof import("yaml")} */ (require("yaml"))),
  zip: late(() => /** @type {typeof import("fflate")} */ (require("fflate"))),
  /** The published description, as parsed JSON. */
  description: () => /** @type {unknown} */ (require("@enapter/http-api-spec")),
  /** The checks of the published description. The build makes the file; it is not there when the sources run. */
  // @ts-expect-error: it is not there when types are checked either.
  checks: () => /** @type {unknown} */ (require("../spec/compiled.cjs")),
  /** The version of this package. */
  version: () => /** @type {string} */ (require("../../package.json").version),
};
