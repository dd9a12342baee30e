import { join } from "node:path";
import { build } from "esbuild";
import { consoleBundler } from "./console-bundler.ts";

const output = "esbuild/program.mjs";

export const esbuildBundler = consoleBundler({
  name: "esbuild",
  output,
  async build({ project }) {
    await build({
      entryPoints: [project.module],
      outfile: join(project.directory, output),
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      platform: "browser",
      logLevel: "silent",
    });
  },
});
