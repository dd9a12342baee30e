/** A fault of a text: the line, and what is wrong there. */
export interface ProseFault {
  readonly line: number;
  readonly problem: string;
}

/** Words that plain technical English has a better one for. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/\banswer(?:s|ed|ing)?\b/i, "response, or request"],
  [/\bmend(?:s|ed|ing)?\b/i, "fix"],
  [/\bbefall?s?\b/i, "apply to"],
  [/\b(?:whoever|somebody|someone)\b/i, "caller, user or maintainer"],
  [/\bwhat comes back\b/i, "response"],
  [/\bin times to come\b/i, "not supported"],
  [/\b(?:simply|easily|obviously|please|basically)\b/i, "nothing"],
  [/\b(?:e\.g\.|i\.e\.|etc\.)/i, "for example, that is, or the whole list"],
  [/\b(?:utilize|utilise|leverage)[sd]?\b/i, "use"],
];

/** Question words that a sentence does not begin with: it begins with its subject. */
const question = /^(?:What|How|Where|Who|Which|Why)\b(?!.*\?$)/;

/** Words in a sentence. The style asks for 25; a list of names in a sentence may be longer. */
const longestSentence = 25;
/** Words in a paragraph: four lines of 120 columns. */
const longestParagraph = 90;
/** Words of a page, those of tables included. */
const longestPage = 900;
const mostColumns = 5;
const mostAdmonitions = 2;

/** A paragraph, an item of a list, a heading or a row of a table. */
interface Block {
  readonly kind: "text" | "heading" | "row";
  readonly line: number;
  readonly text: string;
}

/** Returns words of a Markdown text that the style does not want. */
export function unwantedWords(markdown: string): ProseFault[] {
  return blocksOf(markdown).flatMap(({ line, text }) =>
    unwanted.flatMap(([pattern, better]) => {
      const [found] = pattern.exec(plain(text)) ?? [];
      return found === undefined ? [] : [{ line, problem: `has "${found}": write ${better}` }];
    }),
  );
}

/** Returns the faults of a page of the site: its words, sentences, paragraphs, tables, admonitions and length. */
export function faultsOfPage(markdown: string, { isLong = false }: { readonly isLong?: boolean } = {}): ProseFault[] {
  const blocks = blocksOf(markdown);
  const faults = [...unwantedWords(markdown), ...admonitionFaults(markdown)];
  for (const { kind, line, text } of blocks) {
    const fault = (problem: string) => faults.push({ line, problem });
    const columns = text.replaceAll("\\|", "").split("|").length - 2;
    if (kind === "row" && columns > mostColumns) fault(`has a table of ${columns} columns, more than ${mostColumns}`);
    if (kind !== "text") continue;
    const length = wordsOf(text);
    if (length > longestParagraph) fault(`has a paragraph of ${length} words, more than ${longestParagraph}`);
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence);
      if (words > longestSentence) fault(`has a sentence of ${words} words, more than ${longestSentence}: ${sentence}`);
      if (question.test(sentence)) fault(`has a sentence that begins with a question word: ${sentence}`);
      if (sentence.endsWith("!")) fault(`has an exclamation mark: ${sentence}`);
    }
  }
  const total = blocks.reduce((sum, { text }) => sum + wordsOf(text), 0);
  if (!isLong && total > longestPage) faults.push({ line: 1, problem: `has ${total} words, more than ${longestPage}` });
  return faults.sort((one, other) => one.line - other.line);
}

function admonitionFaults(markdown: string): ProseFault[] {
  const faults: ProseFault[] = [];
  const found = [...markdown.matchAll(/^:::(\w+)[^\n]*\n[\s\S]*?^:::$\n*/gm)];
  for (const [index, { 0: whole, 1: kind, index: position }] of found.entries()) {
    const line = lineOf(markdown, position);
    if (kind !== "note" && kind !== "caution") faults.push({ line, problem: `has :::${kind}: use note or caution` });
    if (markdown.startsWith(":::", position + whole.length)) faults.push({ line, problem: "has admonitions in a row" });
    if (index === mostAdmonitions) faults.push({ line, problem: `has more than ${mostAdmonitions} admonitions` });
  }
  return faults;
}

/** Splits a text into blocks, without frontmatter, code, comments and rules of tables. */
function blocksOf(markdown: string): Block[] {
  const blank = (whole: string) => whole.replaceAll(/[^\n]/g, "");
  const prose = markdown
    .replace(/^---\n[\s\S]*?\n---$/m, (head, position: number) => (position === 0 ? blank(head) : head))
    .replaceAll(/^([ \t]*)(`{3,})[\s\S]*?^\1\2[ \t]*$/gm, blank)
    .replaceAll(/<!--[\s\S]*?-->/g, blank);
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, whole] of prose.split("\n").entries()) {
    const text = whole.trim();
    const line = index + 1;
    if (text === "" || text.startsWith(":::") || /^\|[ :|-]+\|$/.test(text)) open = undefined;
    else if (text.startsWith("|")) blocks.push({ kind: "row", line, text });
    else if (text.startsWith("#")) blocks.push({ kind: "heading", line, text: text.replace(/^#+ /, "") });
    else if (open === undefined || /^(?:[-*]|\d+\.) /.test(text)) {
      open = { kind: "text", line, text: text.replace(/^(?:[-*]|\d+\.) /, "") };
      blocks.push(open);
    } else {
      open = { ...open, text: `${open.text} ${text}` };
      blocks[blocks.length - 1] = open;
    }
  }
  return blocks;
}

/** Takes code, addresses and marks out of a text; a piece of code counts as one word. */
function plain(text: string): string {
  return text
    .replaceAll(/`[^`]*`/g, "code")
    .replaceAll(/\]\([^)]*\)/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/[[*_]/g, "");
}

/** Splits a paragraph where a sentence ends, or a part that stands on its own: after a colon at the end, or a middle dot. */
function sentencesOf(text: string): string[] {
  return plain(text)
    .split(/(?<=[.!?:])\s+(?=[A-Z"(]|code)|;\s+|\s+·\s+/)
    .filter((sentence) => sentence.trim() !== "");
}

function wordsOf(text: string): number {
  return plain(text)
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
}

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}
