import { anchorsOf } from "./links.ts";

/** Paths that redirect to others, both below the root of the site, with a slash at their ends. */
export type Redirects = Readonly<Record<string, string>>;

/**
 * Lists the addresses of a built site: pages, their anchors, and files at fixed addresses. Ids that the renderer makes for itself are none.
 * @param files Texts of the HTML by path; for other files the path alone counts.
 */
export function siteAddresses(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path]) => !/^(?:_astro|pagefind|console)\/|^404\.html$/.test(path))
    .flatMap(([path, text]) => {
      if (!path.endsWith("index.html")) return [path];
      const page = path.replace(/index\.html$/, "");
      const [, main = ""] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(text) ?? [];
      const anchors = [...anchorsOf(main)].filter(
        (anchor) => /^[a-z][\w-]*$/.test(anchor) && !/^(?:starlight|tab)_/.test(anchor),
      );
      return [page, ...anchors.map((anchor) => `${page}#${anchor}`)];
    })
    .sort();
}

/** Returns the recorded addresses that a site has no more. The path of an address may be redirected; its anchor has to be at the target. */
export function lostAddresses(recorded: readonly string[], current: readonly string[], redirects: Redirects): string[] {
  const known = new Set(current);
  return recorded.filter((address) => {
    const [path = "", anchor] = address.split("#", 2);
    const target = Object.hasOwn(redirects, path) ? redirects[path] : path;
    return !known.has(anchor === undefined ? `${target}` : `${target}#${anchor}`);
  });
}
