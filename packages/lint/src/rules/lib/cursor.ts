import { isObject } from "@enapter/http-api-openapi/json";
import type { Location, UserContext } from "@redocly/openapi-core";

type Resolve = UserContext["resolve"];
type Key = string | number;

/**
 * A place in the description. `value` is what stands there with the reference followed, `raw` is what is written there
 * (perhaps a `$ref`); both come with their location.
 */
export class Cursor {
  readonly raw: unknown;
  readonly rawLocation: Location;
  readonly value: unknown;
  readonly location: Location;
  readonly #resolve: Resolve;

  constructor(raw: unknown, rawLocation: Location, resolve: Resolve) {
    this.raw = raw;
    this.rawLocation = rawLocation;
    this.#resolve = resolve;
    const target = isReference(raw) ? resolve(raw, rawLocation.source.absoluteRef) : undefined;
    this.value = target === undefined ? raw : target.node;
    this.location = target?.location ?? rawLocation;
  }

  /** The cursor of a nested place, or undefined when there is nothing. References on the way are followed. */
  at(...keys: Key[]): Cursor | undefined {
    const [key, ...rest] = keys;
    if (key === undefined) return this;
    if (!isContainer(this.value)) return undefined;
    const child = Object.hasOwn(this.value, key) ? (this.value as Record<Key, unknown>)[key] : undefined;
    if (child === undefined) return undefined;
    return new Cursor(child, this.location.child([key]), this.#resolve).at(...rest);
  }

  /** The value of a nested place. */
  get(...keys: Key[]): unknown {
    return this.at(...keys)?.value;
  }

  /** The value of a nested place when it is a string. */
  text(...keys: Key[]): string | undefined {
    const value = this.get(...keys);
    return typeof value === "string" ? value : undefined;
  }

  /** The cursors of all members of an object, or of all items of an array. */
  children(): [string, Cursor][] {
    if (!isContainer(this.value)) return [];
    const isArray = Array.isArray(this.value);
    return Object.entries(this.value).map(([key, child]) => [
      key,
      new Cursor(child, this.location.child([isArray ? Number(key) : key]), this.#resolve),
    ]);
  }

  /** The members or items of a nested place; none when there is nothing. */
  list(...keys: Key[]): Cursor[] {
    return (
      this.at(...keys)
        ?.children()
        .map(([, child]) => child) ?? []
    );
  }
}

export function isReference(value: unknown): value is { $ref: string } {
  return isObject(value) && typeof value["$ref"] === "string";
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
