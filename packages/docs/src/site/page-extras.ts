import { posix } from "node:path";
import type { SitePage } from "./page.ts";
import type { SiteVersion } from "./site-version.ts";

/** Copies the Markdown twin that the button names. The button shows only where this runs. */
const copyScript = `for (const button of document.querySelectorAll("[data-markdown]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const response = await fetch(button.dataset.markdown);
    await navigator.clipboard.writeText(await response.text());
    button.textContent = "Copied";
  });
}`;

/** Returns the path of the HTML of a page below the root of the site. */
export function htmlPath({ path }: Pick<SitePage, "path">): string {
  return /(?:^|\/)index$/.test(path) ? `${path}.html` : `${path}/index.html`;
}

/** Adds to the HTML of a page a link to its Markdown twin, a button that copies it, and the version in the footer. */
export function withPageExtras(html: string, page: Pick<SitePage, "path">, version: SiteVersion): string {
  const twin = posix.relative(posix.dirname(htmlPath(page)), `${page.path}.md`);
  const head = [
    `<link rel="alternate" type="text/markdown" href="${twin}">`,
    ...(version.isNext ? ['<meta name="robots" content="noindex">'] : []),
  ];
  const { client, api, commit, isNext, release, next } = version;
  const facts = [`Client ${client}`, `API ${api}`, ...(commit === "" ? [] : [`commit ${commit}`])].join(", ");
  const other = isNext ? `<a href="${release}">Newest release</a>` : `<a href="${next}">Next version</a>`;
  const footer =
    `<div class="page-extras"><p><a href="${twin}">Markdown</a> ` +
    `<button type="button" data-markdown="${twin}" hidden>Copy as Markdown</button></p><p>${facts}. ${other}</p></div>`;
  const end = html.lastIndexOf("</footer>");
  const body = end < 0 ? html : `${html.slice(0, end)}${footer}${html.slice(end)}`;
  return body
    .replace("</head>", () => `${head.join("")}</head>`)
    .replace("</body>", () => `<script type="module">${copyScript}</script></body>`);
}
