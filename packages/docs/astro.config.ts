import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import redirects from "./redirects.json" with { type: "json" };
import { siteAddress } from "./src/site/address.ts";
import { sidebar } from "./src/site/sidebar.ts";

// All links of the pages are relative, so any address will do.
const { origin, pathname } = siteAddress(process.env);

export default defineConfig({
  site: origin,
  base: pathname,
  srcDir: "./site",
  outDir: "./dist",
  trailingSlash: "always",
  // Former paths of pages, which have to lead somewhere for ever.
  redirects: Object.fromEntries(Object.entries(redirects).map(([from, to]) => [`/${from}`, `${pathname}${to}`])),
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "Enapter HTTP API",
      description: "TypeScript client, mock server and reference of the Enapter HTTP API v3.",
      sidebar: [...sidebar],
      customCss: ["./site/styles/site.css", "./site/styles/extras.css"],
      social: [{ icon: "github", label: "GitHub", href: "https://github.com/enapter/http-api-typescript" }],
      credits: false,
    }),
  ],
});
