/** Returns a text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Settings of the search for a piece of code. */
export interface Findable {
  /** Words that lead to it, besides those in the text: an identifier inside a path is no word of its own. */
  readonly words?: readonly string[];
  /** Weight beside other text, up to 10. Default: 1. */
  readonly weight?: number;
}

/** Returns a text as code, as the search wants it. */
export function findableCode(text: string, { words = [], weight }: Findable): string {
  const title = words.length === 0 ? "" : ` title="${escaped(words.join(" "))}" data-pagefind-index-attrs="title"`;
  return `<code${title}${weight === undefined ? "" : ` data-pagefind-weight="${weight}"`}>${escaped(text)}</code>`;
}

/** Gives weight to the names that the tables of a reference page define, so that the search finds them before pages that use them. */
export function weighDefinitions(markdown: string): string {
  return markdown.replaceAll(
    /^\| `([^`|]+)` \|/gm,
    (_row, name: string) => `| ${findableCode(name, { weight: 10 })} |`,
  );
}

/** Returns a short remark in a table that stands out. */
export function badge(text: string): string {
  return `<span class="badge">${text}</span>`;
}

/** Returns Markdown without settings of the search, badges and anchors. */
export function withoutFindable(markdown: string): string {
  return markdown
    .replaceAll(/<code [^>]*>([^<]*)<\/code>/g, (_whole, text: string) => code(unescaped(text)))
    .replaceAll(/<span (?:class|id)="[^"]*">([^<]*)<\/span>/g, "$1");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function unescaped(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

/** Returns a text for a cell of a table: one line, its bars escaped. */
export function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
