import { textOf } from "./encode.ts";
import type { HeaderStyle } from "./operation.ts";

/** One value. */
export const simple: HeaderStyle = textOf;

/** A list, comma-separated. */
export const comma: HeaderStyle = (value) => (Array.isArray(value) ? value.map(textOf).join(",") : textOf(value));

/** Any value as JSON text. */
export const json: HeaderStyle = (value) => JSON.stringify(value);
