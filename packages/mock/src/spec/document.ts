/** Reads an OpenAPI 3.1 document: references, and the parts that the mock needs. */

import { asArray, extendPointer, isObject, type JsonObject, pointerKeys } from "../core/json.ts";
import { own } from "../core/own.ts";

/** An OpenAPI 3.1 document as parsed JSON; references may only point inside it. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: unknown };
}

/** A part of the document with its location, so that schemas can be compiled by reference. */
export interface Located {
  readonly value: JsonObject;
  /** JSON pointer from the root of the document, without the leading `#`. */
  readonly pointer: string;
}

/** Returns the error for a reference that cannot be followed. */
function badReference(reference: string): Error {
  if (reference.startsWith("#")) return new Error(`The description has a bad $ref: ${reference}`);
  return new Error(`The description has a $ref to another file: ${reference}. Bundle its files into one first.`);
}

/** A document whose references can be resolved. */
export class SpecDocument {
  readonly root: JsonObject;

  constructor(document: OpenApiDocument) {
    this.root = document as unknown as JsonObject;
  }

  /** Returns the child under a key, references followed; undefined when there is none. */
  child(parent: Located, key: string | number): Located | undefined {
    return this.resolve({ value: own(parent.value, String(key)), pointer: extendPointer(parent.pointer, key) });
  }

  /** Returns the children of a map by key, references followed. */
  entries(parent: Located | undefined): [string, Located][] {
    if (parent === undefined) return [];
    return Object.keys(parent.value).flatMap((key) => {
      const child = this.child(parent, key);
      return child === undefined ? [] : [[key, child] as [string, Located]];
    });
  }

  /** Returns the items of the list under a key, references followed. */
  items(parent: Located, key: string): Located[] {
    const pointer = extendPointer(parent.pointer, key);
    return asArray(parent.value[key]).flatMap((value, index) => {
      const item = this.resolve({ value, pointer: extendPointer(pointer, index) });
      return item === undefined ? [] : [item];
    });
  }

  /**
   * Follows references until the value is none.
   * @throws Error when a reference points outside the document, to nothing, or in a circle.
   */
  resolve(start: { readonly value: unknown; readonly pointer: string }): Located | undefined {
    let { value, pointer } = start;
    for (let steps = 0; isObject(value) && typeof value["$ref"] === "string"; steps += 1) {
      if (steps > 50) throw badReference(value["$ref"]);
      ({ value, pointer } = this.target(value["$ref"]));
    }
    return isObject(value) ? { value, pointer } : undefined;
  }

  /**
   * Returns the value that a reference points to, which may be a reference again.
   * @throws Error when the reference points outside the document or to nothing.
   */
  target(reference: string): { readonly value: unknown; readonly pointer: string } {
    if (reference !== "#" && !reference.startsWith("#/")) throw badReference(reference);
    const pointer = decodeURIComponent(reference.slice(1));
    const value = this.at(pointer);
    if (value === undefined) throw new Error(`The description has a $ref to nothing: ${reference}`);
    return { value, pointer };
  }

  /** Returns the value at a JSON pointer, or undefined. */
  at(pointer: string): unknown {
    let value: unknown = this.root;
    for (const key of pointerKeys(pointer)) {
      if (Array.isArray(value)) value = value[Number(key)];
      else value = isObject(value) ? own(value, key) : undefined;
    }
    return value;
  }
}
