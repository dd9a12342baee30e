import { isPlain } from "../../values/json-text.ts";

/** Replaces secrets in a text by `***`. */
export type Hide = (text: string) => string;

/** A shorter secret is not hidden: it would be found by chance, in ordinary words. */
const shortest = 6;
/** So much of a longer secret is hidden also where a text breaks off behind it. */
const beginning = 16;

/** Returns a function that hides secrets, also those that are escaped for a URL, JSON or HTML, or are part of base64. */
export function hider(secrets: Iterable<string>): Hide {
  const patterns = [...secrets].filter(({ length }) => length >= shortest).flatMap(patternsOf);
  const pattern = new RegExp(patterns.join("|") || "(?!)", "gi");
  return (text) => text.replace(pattern, "***");
}

function patternsOf(secret: string): string[] {
  const escaped = (text: string) =>
    text.replace(/\\+|\W/g, (run) => {
      const [character = ""] = run;
      const code = character.charCodeAt(0).toString(16);
      const encoded = `%(?:25)*${code}|\\\\u00${code}|&#?\\w+;`;
      // Backslashes in a row are one pattern: with one for each, there would be too many ways to match others.
      return character === "\\" ? `(?:\\\\|${encoded}){1,${4 * run.length}}` : `(?:\\\\{0,3}\\${character}|${encoded})`;
    });
  // In base64, three texts stand for one, depending on what is before it.
  const encoded = [0, 2, 3].map((start, before) => {
    const end = Math.floor(((before + secret.length) * 4) / 3);
    return globalThis.btoa?.(" ".repeat(before) + secret).slice(start, end) ?? secret;
  });
  const all = [secret, ...encoded].map(escaped);
  if (secret.length > beginning) all.push(`${escaped(secret.slice(0, beginning))}[\\w.~+/=%-]*`);
  return all;
}

/** Parses JSON. Its error may show a part of the text, and no part of a secret. */
export function parseForeign(text: string, secrets: Iterable<string>): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    JSON.parse(hider(secrets)(text));
    throw error;
  }
}

/** Returns headers without secrets; the same ones when none is in them, or they are not `Headers`. */
export function hideInHeaders(headers: Headers, hide: Hide): Headers {
  let clean = headers;
  headers?.forEach?.((value, name) => {
    const text = hide(value);
    if (text === value) return;
    if (clean === headers) clean = new Headers(headers);
    clean.set(name, text);
  });
  return clean;
}

/**
 * Hides secrets in what was thrown, with its fields and causes. Errors stay the objects that they are, because somebody may compare
 * them; data is copied, because somebody may use it.
 */
export function hideInError(error: unknown, hide: Hide): void {
  clean(error, hide, new Set(), 0);
}

/** A field that is deeper is left as it is. What the server sends is clean before it is read. */
const deepest = 50;

function clean(value: unknown, hide: Hide, seen: Set<unknown>, depth: number): unknown {
  if (typeof value === "string") return hide(value);
  if (typeof value !== "object" || value === null || seen.has(value) || depth > deepest) return value;
  seen.add(value);
  const isData = Array.isArray(value) || isPlain(value);
  if (!isData && typeof (value as Error).message !== "string") return value;
  const fields = value as Record<string, unknown>;
  let target = fields;
  // The message of a DOMException is not its own.
  for (const name of new Set(["message", ...Object.getOwnPropertyNames(value)])) {
    try {
      const cleaned = clean(fields[name], hide, seen, depth + 1);
      if (cleaned === fields[name]) continue;
      const { enumerable = false } = Object.getOwnPropertyDescriptor(value, name) ?? {};
      if (isData && target === fields) target = (Array.isArray(value) ? [...value] : { ...value }) as typeof fields;
      Object.defineProperty(target, name, { value: cleaned, enumerable, configurable: true, writable: true });
    } catch {
      // A field that cannot be read or replaced is not one of ours.
    }
  }
  return target;
}
