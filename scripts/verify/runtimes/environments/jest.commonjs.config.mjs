/** Runs the suite as a CommonJS module, which requires the package. */
// biome-ignore lint/style/noDefaultExport: the runner takes its configuration from it.
export default { testRegex: "test.cjs$", testEnvironment: "node", transform: {} };
