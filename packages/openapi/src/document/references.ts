import { own } from "../json/own.ts";
import { extendPointer, pointerKeys, valueAt } from "../json/pointers.ts";
import { asArray, isObject, type JsonObject } from "../json/values.ts";
import type { OpenApiDocument, Reference, SchemaObject } from "./document.ts";

/** A part of a document with its location. */
export interface Located<Value = JsonObject> {
  readonly value: Value;
  /** JSON pointer from the root of the document, without the leading `#`. */
  readonly pointer: string;
}

/** A document as parsed JSON whose parts are read with their locations, references followed. */
export class SpecDocument {
  readonly root: JsonObject;

  /** @param document whose references only point inside it. Its form is not checked. */
  constructor(document: object) {
    this.root = document as JsonObject;
  }

  /** Returns the child under a key, references followed; undefined when there is no object. */
  child(parent: Located, key: string): Located | undefined {
    return this.resolve({ value: own(parent.value, key), pointer: extendPointer(parent.pointer, key) });
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
    return asArray(own(parent.value, key)).flatMap(
      (value, index) => this.resolve({ value, pointer: extendPointer(pointer, index) }) ?? [],
    );
  }

  /**
   * Follows references to an object; returns undefined when they lead to anything else.
   * @throws {Error} when a reference leaves the document, leads to nothing or in a circle.
   */
  resolve(start: Located<unknown>): Located | undefined {
    const { value, pointer } = follow(this.root, start);
    return isObject(value) ? { value, pointer } : undefined;
  }

  /**
   * Returns the value that a reference points to, which may be a reference again.
   * @throws {Error} when the reference leaves the document or leads to nothing.
   */
  target(reference: string): Located<unknown> {
    return target(this.root, reference);
  }
}

/**
 * Follows references until a value that is none.
 * @throws {Error} when a reference leaves the document, leads to nothing or in a circle.
 */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  return follow(document, { value, pointer: "" }).value as T;
}

/** Returns the value that a reference points to, which may be a reference itself. */
export function lookUp(document: OpenApiDocument, reference: string): unknown {
  return target(document, reference).value;
}

/** A property of an object schema, found through references and `allOf`. */
export function propertyOf(
  document: OpenApiDocument,
  schema: SchemaObject,
  name: string,
): { schema: SchemaObject; required: boolean } | undefined {
  const resolved = resolve(document, schema);
  const required = resolved.required?.includes(name) ?? false;
  const found = own(resolved.properties, name);
  if (found !== undefined) return { schema: found, required };
  for (const part of resolved.allOf ?? []) {
    const inherited = propertyOf(document, part, name);
    if (inherited !== undefined) return { schema: inherited.schema, required: required || inherited.required };
  }
  return undefined;
}

/** The component name that a reference such as `#/components/schemas/Device` ends in, if it names a component of this kind. */
export function componentName(value: object | undefined, kind: "schemas" | "responses"): string | undefined {
  if (value === undefined || !("$ref" in value) || typeof value.$ref !== "string") return undefined;
  const [section, found, name, ...inside] = pointerKeys(decodeURIComponent(value.$ref));
  return section === "components" && found === kind && inside.length === 0 ? name : undefined;
}

function follow(root: unknown, start: Located<unknown>): Located<unknown> {
  let found = start;
  const seen = new Set<string>();
  while (isObject(found.value) && typeof found.value["$ref"] === "string") {
    const reference = found.value["$ref"];
    if (seen.has(reference)) throw new Error(`The description has a $ref in a circle: ${reference}`);
    seen.add(reference);
    found = target(root, reference);
  }
  return found;
}

function target(root: unknown, reference: string): Located<unknown> {
  if (!reference.startsWith("#")) {
    throw new Error(`The description has a $ref to another file: ${reference}. Bundle its files into one first.`);
  }
  const pointer = decodeURIComponent(reference.slice(1));
  if (pointer !== "" && !pointer.startsWith("/")) throw new Error(`The description has a bad $ref: ${reference}`);
  const value = valueAt(root, pointer);
  if (value === undefined) throw new Error(`The description has a $ref to nothing: ${reference}`);
  return { value, pointer };
}
