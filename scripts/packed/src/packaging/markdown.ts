/**
 * The fenced code blocks of a Markdown text in one language, in order.
 * @param language what stands after the fence, such as `ts`.
 */
export function codeBlocks(markdown: string, language: string): string[] {
  const blocks: string[] = [];
  let open: string[] | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    if (open === undefined && line.trim() === `\`\`\`${language}`) open = [];
    else if (open !== undefined && line.trim() === "```") {
      blocks.push(open.map((text) => `${text}\n`).join(""));
      open = undefined;
    } else open?.push(line);
  }
  return blocks;
}
