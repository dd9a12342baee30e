/** Reading an OpenAPI 3.1 document: references and the parts of it that the mock looks at. */

import { own } from "../core/own.ts";

/** Any JSON object; what is in it is checked where it is read. */
export type JsonObject = { readonly [key: string]: unknown };

/** An OpenAPI 3.1 document as parsed JSON; references may only point inside it. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: unknown };
}

/** A part of the document, together with where it is, so that schemas can be compiled by reference. */
export interface Located {
  readonly value: JsonObject;
  /** JSON pointer from the root of the document, without the leading `#`. */
  readonly pointer: string;
}

/** @returns whether the value is a JSON object, and not an array or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @returns the value when it is a string. */
export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** @returns the value when it is an array, else an empty one. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Extends a JSON pointer by one key, escaped as RFC 6901 demands. */
export function extendPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Returns the error for a reference that cannot be followed. */
export function badReference(reference: string): Error {
  if (reference.startsWith("#")) return new Error(`The description has a bad $ref: ${reference}`);
  return new Error(`The description has a $ref to another file: ${reference}. Bundle its files into one first.`);
}

/** The document with reference lookup. */
export class SpecDocument {
  readonly root: JsonObject;

  constructor(document: OpenApiDocument) {
    this.root = document as unknown as JsonObject;
  }

  /** The child of a located object under a key, references followed; undefined when there is none. */
  child(parent: Located, key: string | number): Located | undefined {
    return this.resolve({ value: own(parent.value, String(key)), pointer: extendPointer(parent.pointer, key) });
  }

  /** The children of a located map, references followed, by key. */
  entries(parent: Located | undefined): [string, Located][] {
    if (parent === undefined) return [];
    return Object.keys(parent.value).flatMap((key) => {
      const child = this.child(parent, key);
      return child === undefined ? [] : [[key, child] as [string, Located]];
    });
  }

  /** The items of the list under a key of a located object, references followed. */
  items(parent: Located, key: string): Located[] {
    const pointer = extendPointer(parent.pointer, key);
    return asArray(parent.value[key]).flatMap((value, index) => {
      const item = this.resolve({ value, pointer: extendPointer(pointer, index) });
      return item === undefined ? [] : [item];
    });
  }

  /**
   * Follows references until there is none.
   * @throws Error when a reference does not point into the document or runs in a circle.
   */
  resolve(start: { readonly value: unknown; readonly pointer: string }): Located | undefined {
    let { value, pointer } = start;
    for (let steps = 0; isObject(value) && typeof value["$ref"] === "string"; steps += 1) {
      const reference = value["$ref"];
      if (!reference.startsWith("#/") || steps > 50) throw badReference(reference);
      pointer = decodeURIComponent(reference.slice(1));
      value = this.at(pointer);
      if (value === undefined) throw new Error(`The description has a $ref to nothing: ${reference}`);
    }
    return isObject(value) ? { value, pointer } : undefined;
  }

  /** The value at a JSON pointer, or undefined. */
  at(pointer: string): unknown {
    let value: unknown = this.root;
    for (const part of pointer.split("/").slice(1)) {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      if (Array.isArray(value)) value = value[Number(key)];
      else value = isObject(value) ? own(value, key) : undefined;
    }
    return value;
  }
}
