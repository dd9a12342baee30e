import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { sidebar } from "./src/site/sidebar.ts";

// Address of the published site: the origin in DOCS_SITE, the path in DOCS_BASE. All links are relative, so any path will do.
const site = process.env["DOCS_SITE"] ?? "https://enapter.github.io";

export default defineConfig({
  site,
  base: process.env["DOCS_BASE"] ?? "/",
  srcDir: "./site",
  outDir: "./dist",
  trailingSlash: "always",
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "Enapter HTTP API",
      description: "TypeScript client, mock server and reference of the Enapter HTTP API v3.",
      sidebar: [...sidebar],
      customCss: ["./site/styles/site.css"],
      social: [{ icon: "github", label: "GitHub", href: "https://github.com/enapter/http-api-typescript" }],
      credits: false,
    }),
  ],
});
