import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Text in a style where the terminal shows styles, plain text elsewhere. */
export function paint(style: Style, text: string): string {
  return process.stdout.isTTY && process.env["NO_COLOR"] === undefined ? styleText(style, text) : text;
}

/** Rows as columns of equal width under a heading. Styles are applied after the widths are known. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("   ")
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
