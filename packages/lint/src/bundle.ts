/** Bundles the description into one document. */

export { type BundleCache, bundle, bundleOutputs, DIRECTORY } from "./bundle/bundle.ts";
export { BundleError } from "./bundle/bundle-error.ts";
export type { ReadTexts } from "./bundle/parsed-files.ts";
export { yamlText } from "./bundle/yaml-text.ts";
