const width = 116;

/**
 * A JSDoc comment over paragraphs of Markdown, indented and wrapped; empty when there is nothing to say. What follows
 * a tag `@example` on lines of its own stays as it is.
 */
export function jsDoc(paragraphs: readonly string[], indent = ""): string {
  const lines = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph, index) => [
      ...(index > 0 && !paragraph.startsWith("@") ? [""] : []),
      ...(paragraph.startsWith("@example\n") ? paragraph.split("\n") : wrapped(paragraph, width - indent.length)),
    ]);
  return commentOf(lines, indent);
}

/** Returns a JSDoc comment of finished lines, with a line break at its end; empty without lines. */
export function commentOf(lines: readonly string[], indent = ""): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 0) return "";
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Fills the lines of plain text anew; lists, tables, headings and code keep theirs. */
function wrapped(paragraph: string, limit: number): string[] {
  const lines: string[] = [];
  let isFenced = false;
  let isOpen = false;
  for (const line of paragraph.split("\n").map((text) => text.trimEnd())) {
    const isFence = line.trimStart().startsWith("```");
    const isPlain = !isFenced && line !== "" && !/^(\s|[|>#]|[*+-] |\d+[.)] |```)/.test(line);
    if (isFence) isFenced = !isFenced;
    const last = lines.at(-1);
    if (isPlain && isOpen && last !== undefined) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
    isOpen = isPlain;
  }
  return lines.flatMap((line) => wrap(line, limit));
}

/** Breaks a line at spaces, but not between a tag and its first word; tables and code stay as they are. */
function wrap(line: string, limit: number): string[] {
  if (line.length <= limit || /^(\||```| {4})/.test(line)) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (!/^(?:@\w+)?$/.test(current) && current.length + 1 + word.length > limit) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

/** The names in the braces of an import: on one line while they are few. */
export function nameList(names: readonly string[]): string {
  const line = `{ ${names.join(", ")} }`;
  return line.length < 70 ? line : `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
}
