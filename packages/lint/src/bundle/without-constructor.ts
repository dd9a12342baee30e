const { constructor: _inherited, ...others } = Object.getOwnPropertyDescriptors(Object.prototype);
const prototype: object = Object.create(null, others);

/**
 * Takes the constructor from all objects in a value, and returns the value. The library asks an example for `constructor` without
 * looking whether it is the example's own: a description with an optional property of this name was refused.
 */
export function withoutConstructor<T>(value: T): T {
  if (Array.isArray(value)) for (const item of value) withoutConstructor(item);
  else if (typeof value === "object" && value !== null) {
    Object.setPrototypeOf(value, prototype);
    for (const part of Object.values(value)) withoutConstructor(part);
  }
  return value;
}
