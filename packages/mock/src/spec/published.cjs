// CommonJS, because only this form is both loaded late by Node.js and followed by bundlers.

/** The published description and compiled checks. The build makes the files of checks: they do not exist when the sources run. */
exports.published = {
  /** The description as parsed JSON. */
  description: () => /** @type {unknown} */ (require("@enapter/http-api-spec")),
  /** The compiled checks of its schemas. */
  // @ts-expect-error: it does not exist when types are checked either.
  checks: () => /** @type {unknown} */ (require("./compiled.cjs")),
  /** The compiled checks of manifests. */
  // @ts-expect-error: likewise.
  manifestChecks: () => /** @type {unknown} */ (require("./compiled-manifests.cjs")),
};
