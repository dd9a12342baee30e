import type { SitePage } from "./page.ts";

/** The version that a site documents. */
export interface SiteVersion {
  /** Version of the published packages. */
  readonly client: string;
  /** Version of the API. */
  readonly api: string;
  /** Commit that the site is built from; empty where the build does not know it. */
  readonly commit: string;
  /** Whether it is the site of the next version, which search engines leave out. */
  readonly isNext: boolean;
  /** Address of the site of the newest release. */
  readonly release: string;
  /** Address of the site of the next version. */
  readonly next: string;
}

/**
 * Returns the version of a site: `DOCS_CHANNEL` is `next` for that of the next version, which lies in the folder `next/` of that of the
 * newest release. `DOCS_COMMIT` is the commit.
 */
export function siteVersion(
  environment: Readonly<Record<string, string | undefined>>,
  site: URL,
  versions: Pick<SiteVersion, "client" | "api">,
): SiteVersion {
  const isNext = environment["DOCS_CHANNEL"] === "next";
  const release = new URL(isNext ? "../" : "./", site);
  const commit = environment["DOCS_COMMIT"]?.slice(0, 7) ?? "";
  return { ...versions, commit, isNext, release: release.href, next: new URL("next/", release).href };
}

/** Adds a banner to the pages of the next version. */
export function withBanner(page: SitePage, { isNext, release }: SiteVersion): SitePage {
  if (!isNext) return page;
  const content = `This is the documentation of the next version. <a href="${release}">Read that of the newest release</a>`;
  return { ...page, head: { ...page.head, banner: { content } } };
}
