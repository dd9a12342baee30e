import { FormatError } from "../errors/format-error.ts";
import type { ObjectValues } from "./batch.ts";

/** Turns the text of a cell that is not empty into its value. */
export type ReadCell<T> = (text: string) => T;

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const specialNumber = /^([+-]?)(nan|inf|infinity)$/i;

/** A number with more characters is taken for a mistake: to convert it would take long. */
const longestNumber = 1000;

/** @throws {FormatError} when the text is not a number. */
export function readFloat(text: string): number {
  if (text.length > longestNumber) throw notA("number", text);
  if (decimal.test(text)) return Number(text);
  const [, sign, name = ""] = specialNumber.exec(text) ?? [];
  if (sign === undefined) throw notA("number", text);
  if (/^nan$/i.test(name)) return Number.NaN;
  return sign === "-" ? -Infinity : Infinity;
}

/** @throws {FormatError} when the text is not an integer. */
export function readInteger(text: string): number | bigint {
  if (text.length > longestNumber || !/^[+-]?\d+$/.test(text)) throw notA("integer", text);
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text.replace("+", ""));
}

/** Returns the reader of cells of a data type that is not a number. Unknown types are strings. */
export function objectReader(dataType: string): { kind: ObjectValues["kind"]; read: ReadCell<unknown> } {
  if (dataType === "boolean") return { kind: "boolean", read: readBoolean };
  if (dataType === "string_array") return { kind: "strings", read: readStrings };
  return { kind: "string", read: (text) => text };
}

function readBoolean(text: string): boolean {
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  throw notA("boolean", text);
}

function readStrings(text: string): readonly string[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {}
  if (!Array.isArray(list) || !list.every((item) => typeof item === "string")) throw notA("list of strings", text);
  // Equal cells share one list.
  return Object.freeze(list);
}

function notA(type: string, text: string): FormatError {
  return new FormatError(`${JSON.stringify(text.slice(0, 40))} is not a ${type}`.replace("a integer", "an integer"));
}
