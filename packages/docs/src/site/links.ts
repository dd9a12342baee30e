/** Files of a built site by path below its root, such as `guides/lists/index.html`. Only HTML has to have a text. */
export type SiteFiles = ReadonlyMap<string, string>;

/**
 * Returns the links inside a built site that lead nowhere, as `page -> target`. Anchors count as well, but those of routes (`#/devices`),
 * which a program resolves.
 * @param base Path of the site on its host, with a slash at both ends.
 */
export function brokenLinks(files: SiteFiles, base = "/"): string[] {
  const origin = "https://site.example";
  const anchors = new Map([...files].map(([path, text]) => [path, anchorsOf(text)]));
  const broken: string[] = [];
  for (const [path, text] of files) {
    if (!path.endsWith(".html")) continue;
    const page = new URL(base + path.replace(/index\.html$/, ""), origin);
    for (const link of linksOf(text)) {
      const url = new URL(link, page);
      if (url.origin !== origin) continue;
      const target = fileOf(url, base);
      const known = target === undefined ? undefined : anchors.get(target);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isRoute = anchor.startsWith("/");
      if (known === undefined || (anchor !== "" && !isRoute && !known.has(anchor))) broken.push(`${path} -> ${link}`);
    }
  }
  return [...new Set(broken)].sort();
}

function fileOf(url: URL, base: string): string | undefined {
  if (!url.pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

const attributes = /\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;

/** Returns the addresses in the tags of a page; what stands in scripts is none. */
function linksOf(html: string): string[] {
  const tags = html.replaceAll(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, "<$1$2>");
  return [...tags.matchAll(attributes)]
    .map(([, double, single, bare]) => (double ?? single ?? bare ?? "").replaceAll("&amp;", "&"))
    .filter((link) => link !== "" && !/^(?:data|mailto|javascript):/.test(link));
}

/** Returns the ids in a page. */
export function anchorsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>"']+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ""));
}
