/**
 * Returns the address of the published site: the origin in `DOCS_SITE`, the path in `DOCS_BASE`.
 * Default: `https://enapter.github.io/`.
 */
export function siteAddress(environment: Readonly<Record<string, string | undefined>>): URL {
  const { DOCS_SITE = "https://enapter.github.io", DOCS_BASE = "/" } = environment;
  return new URL(DOCS_BASE.replace(/\/*$/, "/"), DOCS_SITE);
}
