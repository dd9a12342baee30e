import { withoutFindable } from "./markdown.ts";
import type { SitePage } from "./page.ts";
import { withoutConsole } from "./samples.ts";

/** Returns the address of a page: `guides/lists` gives `…/guides/lists/`, and `index` the root. */
function addressOf(path: string, site: URL): URL {
  return new URL(path.replace(/(?:^|\/)index$/, "").replace(/.$/, "$&/"), site);
}

/**
 * Returns the Markdown twin of each page by its path, such as `guides/lists.md` beside `guides/lists/`.
 * @param site Address of the site. Links are absolute and lead to twins, because a twin is read apart from its page.
 */
export function markdownTwins(pages: readonly SitePage[], site: URL): Map<string, string> {
  const twins = new Map(pages.map(({ path }) => [addressOf(path, site).pathname, new URL(`${path}.md`, site).href]));
  const linked = (target: string, from: URL) => {
    const { pathname, hash, href } = new URL(target, from);
    const twin = twins.get(pathname);
    return twin === undefined ? href : `${twin}${hash}`;
  };
  return new Map(
    pages.map(({ path, head, body }) => {
      const from = addressOf(path, site);
      const text = withoutConsole(withoutFindable(body)).replaceAll(
        /\]\((?![a-z]+:)([^)\s]+)\)/g,
        (_whole, target: string) => `](${linked(target, from)})`,
      );
      return [`${path}.md`, `# ${head.title}\n\n${head.description}\n\n${text.trimEnd()}\n`];
    }),
  );
}

/** Returns `llms.txt`: the pages of the site with a sentence each, by folder (https://llmstxt.org). */
export function llmsIndex(pages: readonly SitePage[], site: URL): string {
  const [home] = pages.filter(({ path }) => path === "index");
  const groups = Map.groupBy(
    pages.filter(({ path }) => path !== "index"),
    ({ path }) => path.slice(0, path.indexOf("/")),
  );
  const sections = [...groups].map(([folder, members]) => {
    const lines = members.map(
      ({ path, head }) => `- [${head.title}](${new URL(`${path}.md`, site)}): ${head.description}`,
    );
    return `## ${folder.slice(0, 1).toUpperCase()}${folder.slice(1)}\n\n${lines.join("\n")}\n`;
  });
  return `# ${home?.head.title ?? "Documentation"}\n\n> ${home?.head.description ?? ""}\n\n${sections.join("\n")}`;
}

const repeated: ReadonlySet<string> = new Set(["project", "error-code"]);

/**
 * Returns `llms-full.txt`: twins in one text. Pages about the project, those of single error codes, and the list of all methods are left out,
 * because the text has a limit and other pages say the same in short.
 */
export function llmsFull(pages: readonly SitePage[], site: URL): string {
  const twins = markdownTwins(pages, site);
  const texts = pages
    .filter(({ head, path }) => !repeated.has(head.template) && path !== "reference/client/index")
    .map(({ path }) => twins.get(`${path}.md`) ?? "");
  // The address stands once, because it would be a tenth of the text.
  return [`Links are relative to ${site.href}\n`, ...texts].join("\n").replaceAll(`](${site.href}`, "](");
}
