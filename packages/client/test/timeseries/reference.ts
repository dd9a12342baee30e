import type { TimeseriesValue } from "../../src/timeseries/batch.ts";

/** A row as it has to come out. */
export interface PlainRow {
  readonly timestamp: number;
  readonly values: readonly TimeseriesValue[];
}

/** A slow, obvious reader of a whole CSV text: one character after the other. */
export function readSlowly(text: string, dataTypes: readonly string[]): PlainRow[] {
  return splitCsv(text)
    .slice(1)
    .map(([timestamp = "", ...cells]) => ({
      timestamp: Number(timestamp),
      values: cells.map((cell, index) => readValue(cell, dataTypes[index] ?? "string")),
    }));
}

function splitCsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isQuoted && character === '"' && text[index + 1] === '"') {
      cell += '"';
      index++;
    } else if (character === '"') {
      isQuoted = !isQuoted;
    } else if (character === "," && !isQuoted) {
      cells.push(cell);
      cell = "";
    } else if (character === "\n" && !isQuoted) {
      lines.push([...cells, cell]);
      cells = [];
      cell = "";
    } else if (character !== "\r" || isQuoted || text[index + 1] !== "\n") {
      cell += character;
    }
  }
  return lines;
}

function readValue(cell: string, dataType: string): TimeseriesValue {
  if (cell === "") return null;
  if (dataType === "float") return Number(cell);
  if (dataType === "integer") return Number.isSafeInteger(Number(cell)) ? Number(cell) : BigInt(cell);
  if (dataType === "boolean") return cell === "true";
  if (dataType === "string_array") return JSON.parse(cell);
  return cell;
}
