import { listOf, textOf } from "./encode.ts";
import { jsonText } from "./json-text.ts";
import type { HeaderStyle } from "./operation.ts";

/** One value. */
export const simple: HeaderStyle = textOf;

/** A list, comma-separated; items that are `undefined` or `null` are left out. */
export const comma: HeaderStyle = (name, value) =>
  listOf(value)
    .map((item) => textOf(name, item))
    .join();

/** Any value as JSON text. */
export const json: HeaderStyle = (name, value) => jsonText(value, `\`${name}\``);
