/** Runs the suite in the environment that the runner names. */
// biome-ignore lint/style/noDefaultExport: the runner takes its configuration from it.
export default {
  test: { include: ["test.mjs"], environment: process.env.ENVIRONMENT, globals: true, watch: false },
};
