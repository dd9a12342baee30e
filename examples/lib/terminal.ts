import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Text in a style where the terminal shows styles, plain text elsewhere. */
export function paint(style: Style, text: string): string {
  return process.stdout.isTTY && process.env["NO_COLOR"] === undefined ? styleText(style, text) : text;
}

/** Columns of a terminal that has its usual size. */
const screen = 80;

/** A text in lines that fit the screen, each indented by two spaces. A longer word, such as a URL, keeps its line. */
export function wrap(text: string): string {
  const lines: string[] = [];
  let line = " ";
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length > screen && line !== " ") {
      lines.push(line);
      line = " ";
    }
    line += ` ${word}`;
  }
  return [...lines, line].join("\n");
}

/** A value of any kind in at most 40 characters. */
export function format(value: unknown): string {
  if (value === undefined || value === null) return "–";
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  if (Array.isArray(value)) return value.length === 0 ? "none" : shorten(value.map(format).join(", "));
  if (typeof value !== "object") return shorten(String(value));
  return Object.keys(value).length === 0 ? "none" : shorten(JSON.stringify(value));
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

/** Rows as columns of equal width under a heading. Styles are applied after the widths are known. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd()}`;
  return [paint("dim", line(heading)), ...rows.map(line)].join("\n");
}

const bars = "▁▂▃▄▅▆▇█";

/** Numbers as a row of bars between the smallest and the largest; a gap where there is no number. */
export function sparkline(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  return values
    .map((value) => {
      if (value === undefined) return " ";
      return bars.charAt(range === 0 ? 3 : Math.round(((value - low) / range) * (bars.length - 1)));
    })
    .join("");
}
