import { listOf, textOf } from "../../values/encode.ts";
import { jsonText } from "../../values/json-text.ts";
import type { HeaderStyle } from "../types/operation.ts";

/** One value. */
export const simple: HeaderStyle = textOf;

/** A list, comma-separated; items that are `undefined` or `null` are left out. */
export const comma: HeaderStyle = (name, value) =>
  listOf(value)
    .map((item) => textOf(name, item))
    .join();

/** Any value as JSON text. */
export const json: HeaderStyle = (name, value) => jsonText(value, `\`${name}\``);
