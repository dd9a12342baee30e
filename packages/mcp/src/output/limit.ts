/** A page of a list. */
export interface ItemPage {
  readonly items: readonly unknown[];
  readonly offset: number;
  readonly totalCount: number | undefined;
}

/** Returns a value as JSON, cut after so many characters with a text that says so. */
export function limitedJson(value: unknown, limit: number): string {
  const text = JSON.stringify(value) ?? "null";
  if (text.length <= limit) return text;
  const cut = `Cut: these are the first ${limit} of ${text.length} characters.`;
  return `${text.slice(0, limit)}\n\n${cut} Name what you need in "fields".${sizes(value)}`;
}

/**
 * Returns a page as JSON with as many items as fit into so many characters, and a text that says how to go on.
 * @param offset Name of the argument with the position of the first item.
 */
export function limitedPage(page: ItemPage, offset: string, limit: number): string {
  const texts: string[] = [];
  let length = 0;
  for (const item of page.items) {
    const text = JSON.stringify(item);
    length += text.length + 2;
    if (texts.length > 0 && length > limit) break;
    texts.push(texts.length === 0 && text.length > limit ? JSON.stringify(limitedJson(item, limit)) : text);
  }
  const end = page.offset + texts.length;
  const isCut = texts.length < page.items.length;
  const isLast = texts.length === 0 || (page.totalCount !== undefined && end >= page.totalCount);
  const shown = texts.length === 0 ? "No items" : `Items ${page.offset} to ${end - 1}`;
  const total = page.totalCount === undefined ? ", the server does not say of how many" : ` of ${page.totalCount}`;
  const notes = [
    `${shown}${total}.`,
    ...(isCut ? [`Cut after ${limit} characters: "fields" makes items shorter.`] : []),
    ...(isLast ? [] : [`Go on with "${offset}": ${end}.`]),
  ];
  return `[${texts.join(",\n")}]\n\n${notes.join(" ")}`;
}

/** Says which fields make an object long. */
function sizes(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  const lengths = Object.entries(value).map(([name, part]) => `${name} ${JSON.stringify(part)?.length ?? 0}`);
  return ` Characters by field: ${lengths.slice(0, 40).join(", ")}.`;
}
