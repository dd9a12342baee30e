import type { SitePage } from "./page.ts";

/** A file that the site offers at a fixed address. */
export interface Download {
  /** Path below the root of the site. */
  readonly path: string;
  /** Its use, as the end of a row of the table. */
  readonly use: string;
  /** Number of bytes, or a text where it is known only when the site is built. */
  readonly size: number | string;
}

/** Returns the page that lists the downloads with their sizes. */
export function downloadsPage(downloads: readonly Download[]): SitePage {
  const rows = downloads.map(({ path, use, size }) => `| [${path}](../../${path}) | ${sizeText(size)} | ${use} |`);
  return {
    path: "reference/downloads",
    head: {
      title: "Downloads",
      description:
        "The OpenAPI description, Arazzo workflows, a Postman collection and this documentation as files at fixed addresses.",
      template: "reference",
      sidebar: { order: 43.5 },
    },
    body: `| File | Size | Use |
| --- | --- | --- |
${rows.join("\n")}

## Postman and Bruno

1. Import \`enapter.postman_collection.json\`. Bruno calls this *Import Collection*, *Postman Collection*.
2. Set the variable \`token\` of the collection to [your token](../../start/token/).
3. For a Gateway, set \`baseUrl\` to its address, such as \`http://enapter-gateway.local/api/v3\`.

Optional parameters are there and switched off. Streams are not part of the collection.

## Offline

\`enapter-http-api.html\` is one file and opens without a server. \`site.zip\` is this site: unpack it, and serve the folder with any static server, for example \`npx serve\`.
`,
  };
}

function sizeText(size: number | string): string {
  if (typeof size === "string") return size;
  return size < 1e6 ? `${Math.max(1, Math.round(size / 1e3))} kB` : `${(size / 1e6).toFixed(1)} MB`;
}
