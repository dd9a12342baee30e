// CommonJS, because only this form is both loaded late by Node.js and followed by bundlers.

/** The published description and its compiled checks. */
exports.published = {
  /** The description as parsed JSON. */
  description: () => /** @type {unknown} */ (require("@enapter/http-api-spec")),
  /** The compiled checks of its schemas. The build makes the file: it does not exist when the sources run. */
  // @ts-expect-error: it does not exist when types are checked either.
  checks: () => /** @type {unknown} */ (require("./compiled.cjs")),
};
