import type { SitePage } from "./page.ts";

/** A file of the repository by its name. */
export type NamedTexts = ReadonlyMap<string, string>;

const repository = "https://github.com/enapter/http-api-typescript/blob/main/";

/** Returns a page for each decision (docs/adr), and their index. */
export function decisionPages(decisions: NamedTexts): SitePage[] {
  return [...decisions].map(([name, text]) => {
    const [, title = name, rest = ""] = /^# (.+)\n+([\s\S]*)$/.exec(text) ?? [];
    const isIndex = name === "README.md";
    const number = Number(name.slice(0, 4));
    return {
      path: `project/decisions/${isIndex ? "index" : name.replace(/\.md$/, "")}`,
      head: {
        title,
        description: isIndex
          ? "The decisions behind the packages: what was decided, when, why, and what was rejected."
          : `A decision about the packages, with its reasons and what was rejected: ${title.replace(/^\d+\. /, "")}.`.slice(
              0,
              160,
            ),
        template: "project",
        pagefind: false,
        sidebar: { order: isIndex ? 0 : number, ...(isIndex ? { label: "All decisions" } : {}) },
      },
      body: siteLinks(rest, isIndex ? "./" : "../"),
    };
  });
}

/** Links between decisions lead to pages of the site, all others to the repository. */
function siteLinks(text: string, toSiblings: string): string {
  return text.replaceAll(/\]\((?!https?:|#)([^)#\s]+)(#[^)]*)?\)/g, (_whole, target: string, anchor = "") => {
    const decision = /^(?:\.\/)?(\d{4}-[\w-]+)\.md$/.exec(target)?.[1];
    if (decision !== undefined) return `](${toSiblings}${decision}/${anchor})`;
    const path = new URL(target, "file:///docs/adr/").pathname.slice(1);
    return `](${repository}${path}${anchor})`;
  });
}
