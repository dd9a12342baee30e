/** Returns the value of an own key of an object; undefined for keys of `Object.prototype`, such as `constructor`. */
export function own<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
