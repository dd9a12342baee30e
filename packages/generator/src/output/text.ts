const width = 116;

/** A JSDoc comment over paragraphs of Markdown, indented and wrapped; empty when there is nothing to say. */
export function jsDoc(paragraphs: readonly string[], indent = ""): string {
  const lines = paragraphs
    .map((paragraph) => paragraph.trim().replaceAll("*/", "*\\/"))
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph, index) => [
      ...(index > 0 && !paragraph.startsWith("@") ? [""] : []),
      ...paragraph.split("\n").flatMap((line) => wrap(line.trimEnd(), width - indent.length)),
    ]);
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Breaks a line at spaces; tables and code stay as they are. */
function wrap(line: string, limit: number): string[] {
  if (line.length <= limit || /^(\||```| {4})/.test(line)) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > limit) {
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
