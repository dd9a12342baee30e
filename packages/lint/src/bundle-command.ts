#!/usr/bin/env node
/** Bundles the description and writes what has changed. */
import { describeDifference, writeFiles } from "@enapter/http-api-generator/output";
import { bundle, bundleOutputs } from "./bundle/bundle.ts";
import { BundleError } from "./bundle/bundle-error.ts";
import { ROOT_DIRECTORY } from "./config/config.ts";

try {
  const differences = await writeFiles(bundleOutputs(await bundle()));
  for (const difference of differences) console.log(describeDifference(difference, ROOT_DIRECTORY));
} catch (error) {
  if (!(error instanceof BundleError)) throw error;
  error.print();
  process.exitCode = 1;
}
