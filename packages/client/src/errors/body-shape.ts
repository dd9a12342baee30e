import { isObject } from "./is-object.ts";

/** The certain part of a documented body: a `typeof`, a list, or an object with these properties; `true` where that is not known. */
export type BodyShape = true | string | readonly [BodyShape] | { readonly [property: string]: BodyShape };

/** Returns whether a value has a shape. `undefined`, for no body, has none. */
export function hasShape(value: unknown, shape: BodyShape): boolean {
  if (shape === true) return value !== undefined;
  if (typeof shape === "string") return typeof value === shape;
  if (isList(shape)) return Array.isArray(value) && value.every((item) => hasShape(item, shape[0]));
  if (!isObject(value)) return false;
  return Object.entries(shape).every(([name, inner]) => Object.hasOwn(value, name) && hasShape(value[name], inner));
}

function isList(shape: object): shape is readonly [BodyShape] {
  return Array.isArray(shape);
}
