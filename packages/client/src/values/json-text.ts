import { UsageError } from "../errors/usage-error.ts";

/** Servers and their parsers have limits of their own, and what is deeper is a mistake. */
const deepest = 1000;

/**
 * Writes a value as JSON, and only if the text says all of it: `JSON.stringify` turns NaN, invalid dates and functions into
 * `null` or nothing, and an API takes that for "not given". A property that is `undefined` is not given.
 * @param what Describes the value for the error message.
 * @throws {UsageError} naming the location of the first value that JSON has no form for. No text of the value is shown.
 */
export function jsonText(value: unknown, what: string): string {
  let misfit: Misfit | undefined;
  try {
    misfit = misfitIn(value, "", []);
    if (misfit === undefined) return JSON.stringify(value);
  } catch (cause) {
    throw new UsageError(`${what} cannot be written as JSON.`, { cause });
  }
  const [path, kind] = misfit;
  const place = path === "" ? what : `\`${path.replace(/^\./, "").slice(0, 200)}\` in ${what.replace(/^The/, "the")}`;
  throw new UsageError(`${place} is ${kind}, which cannot be sent.`);
}

/** Describes a value without showing any text of it: `NaN`, `undefined`, `of class Map`. */
export function describeKind(value: unknown): string {
  if (value === undefined || value === null || typeof value === "number") return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) return "a list";
  if (isPlain(value)) return "an object";
  if (typeof (value as { then?: unknown }).then === "function") return "a promise that is not awaited";
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return `of class ${(tag === "Object" && value.constructor?.name) || tag}`;
}

/** Returns whether a value is an object of fields, of any realm, and not an instance of a class. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A value that does not fit into JSON. */
type Misfit = readonly [path: string, kind: string];

/** The first value that does not fit; the path is relative to `value`. */
function misfitIn(value: unknown, key: string, above: object[]): Misfit | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return;
  let json = value;
  // A Buffer has a `toJSON`, too, and nobody wants what it makes.
  if (typeof (value as Partial<Date> | undefined)?.toJSON === "function" && !ArrayBuffer.isView(value)) {
    json = (value as Date).toJSON(key);
    if (json === null || json === undefined) return ["", `${describeKind(value)} without a value`];
    if (typeof json !== "object") return misfitIn(json, key, above);
  }
  if (typeof json !== "object" || json === null) return ["", describeKind(json)];
  if (above.includes(json)) return ["", "part of itself"];
  if (above.length === deepest) return ["", `more than ${deepest} levels deep`];
  above.push(json);
  if (Array.isArray(json)) {
    for (let at = 0; at < json.length; at++) {
      const misfit = misfitIn(json[at], String(at), above);
      if (misfit !== undefined) return [`[${at}]${misfit[0]}`, misfit[1]];
    }
  } else {
    if (!isPlain(json)) return ["", describeKind(json)];
    for (const name of Object.keys(json)) {
      const entry = json[name];
      const misfit = entry === undefined ? undefined : misfitIn(entry, name, above);
      if (misfit !== undefined) return [`.${name}${misfit[0]}`, misfit[1]];
    }
  }
  above.pop();
  return;
}
