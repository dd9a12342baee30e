import { printable } from "../errors/printable.ts";
import type { Issue } from "./standard-schema.ts";

/** Keys come from the server, so they may be as long as it likes. */
const longestKey = 60;

/** An issue as a sentence: `device.slots[2].name is not a string`. */
export function issueText({ path, message }: Issue): string {
  const text = path.map(stepText).join("").replace(/^\./, "");
  return `${text === "" ? "the body" : text} ${message}`;
}

function stepText(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  const name = key.length > longestKey ? `${key.slice(0, longestKey)}…` : key;
  return /^[\p{L}\p{N}_$-]+…?$/u.test(name) ? `.${name}` : `[${printable(JSON.stringify(name))}]`;
}
