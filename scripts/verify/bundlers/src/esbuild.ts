import { join } from "node:path";
import { build } from "esbuild";
import { consoleBundler } from "./console-bundler.ts";

const folder = "esbuild";

export const esbuildBundler = consoleBundler({
  name: "esbuild",
  folder,
  async build({ project }) {
    await build({
      entryPoints: { program: project.module, query: join(project.directory, "one-query.mjs") },
      outdir: join(project.directory, folder),
      outExtension: { ".js": ".mjs" },
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      platform: "browser",
      logLevel: "silent",
    });
  },
});
