/** Runs the suite as an ES module. */
// biome-ignore lint/style/noDefaultExport: the runner takes its configuration from it.
export default { testRegex: "test.mjs$", testEnvironment: "node", transform: {} };
