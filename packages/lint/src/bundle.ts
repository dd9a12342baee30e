/** Bundles the description into one document. */

export { type Bundle, bundle, bundleOutputs, DIRECTORY } from "./bundle/bundle.ts";
export { BundleError } from "./bundle/bundle-error.ts";
export { SpecFiles } from "./bundle/spec-files.ts";
