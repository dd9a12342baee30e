import { parse, stringify } from "yaml";

/** The kinds of pages; each has its sections, see `templates`. */
export type Template = "landing" | "start" | "guide" | "recipe" | "reference" | "error-code" | "project";

/** The frontmatter of a page. */
export interface PageHead {
  readonly title: string;
  /** One sentence of 50 to 160 characters: for search engines and `llms.txt`. */
  readonly description: string;
  readonly template: Template;
  /** The error code that the page is about. */
  readonly code?: string;
  /** The program that the page is about, relative to `examples/`. */
  readonly example?: string;
  /** Settings of Starlight, such as the place in the sidebar. */
  readonly [setting: string]: unknown;
}

/** A page of the site as Markdown. */
export interface SitePage {
  /** Path below the root of the site without ending, such as `guides/commands`; `index` is the landing page. */
  readonly path: string;
  readonly head: PageHead;
  readonly body: string;
  /** File that it comes from, for messages. Default: the page is generated. */
  readonly file?: string;
  /** Number of the first line of `body` in `file`. */
  readonly firstLine?: number;
}

/** Content that cannot become a page. The message begins with file and line. */
export class ContentError extends Error {
  override readonly name = "ContentError";

  constructor(
    { file, path, firstLine = 1 }: Pick<SitePage, "file" | "path" | "firstLine">,
    line: number,
    problem: string,
  ) {
    super(`${file ?? path}:${firstLine + line - 1} ${problem}`);
  }
}

const form = /^---\n([\s\S]*?)\n---\n\n?/;

/**
 * Reads a page with its frontmatter.
 * @throws {ContentError} when there is none, or a field is missing.
 */
export function parseSitePage(text: string, path: string, file: string): SitePage {
  const [whole, head] = form.exec(text) ?? [];
  if (whole === undefined || head === undefined) throw new ContentError({ path, file }, 1, "has no frontmatter");
  const fields = parse(head) as PageHead;
  for (const name of ["title", "description", "template"]) {
    if (typeof fields[name] !== "string") throw new ContentError({ path, file }, 1, `has no ${name}`);
  }
  const firstLine = whole.split("\n").length;
  return { path, head: fields, body: text.slice(whole.length), file, firstLine };
}

/** Prints a page as Starlight reads it. */
export function printSitePage({ head, body }: SitePage): string {
  const { template, example, code, ...settings } = head;
  const shown = template === "landing" ? { ...settings, template: "splash" } : settings;
  return `---\n${stringify(shown)}---\n\n${body}`;
}

/** Returns the number of the line in which a position is, from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}
