import { withoutFindable } from "./markdown.ts";
import type { SitePage } from "./page.ts";

/** Returns the Markdown twin of a page: `guides/lists.md` beside `guides/lists/`. Links are the same, so they are from the page's address. */
export function markdownTwin({ head, body }: SitePage): string {
  return `# ${head.title}\n\n${head.description}\n\n${withoutFindable(body).trimEnd()}\n`;
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

/** Returns `llms-full.txt`: all pages in one text, but those about the project itself. */
export function llmsFull(pages: readonly SitePage[]): string {
  return pages
    .filter(({ head }) => head.template !== "project")
    .map(markdownTwin)
    .join("\n");
}
