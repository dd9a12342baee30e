import { decodeBytes, encodeBytes } from "./hydration/base64.ts";

/** The member that marks what JSON cannot hold; its value is the name of the kind. */
const mark = "$enapter";

/**
 * Turns the data of a query into what JSON can hold: for `serializeData` of `dehydrate`, and for persisters. Time series have typed
 * arrays, maps and bigints, which `JSON.stringify` would destroy without a word; downloads are bytes.
 * @example
 * dehydrate(queryClient, { serializeData });
 */
export function serializeData(data: unknown): unknown {
  const encoded = (kind: string, value: unknown) => ({ [mark]: kind, value });
  // JSON has none of these numbers.
  if (typeof data === "bigint" || data === Infinity || data === -Infinity || Number.isNaN(data)) {
    return encoded(typeof data, String(data));
  }
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(serializeData);
  // Not `instanceof`: the data may be of another realm, as under jsdom.
  const kind = Object.prototype.toString.call(data).slice(8, -1);
  if (kind === "Map") return encoded(kind, serializeData([...(data as Map<unknown, unknown>)]));
  if (kind === "Float64Array" || kind === "Uint8Array") {
    const view = data as Uint8Array;
    return encoded(kind, encodeBytes(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)));
  }
  const members = kind === "Object" ? mapValues(data, serializeData) : data;
  return mark in data ? encoded(kind, members) : members;
}

/**
 * Turns it back: for `deserializeData` of `hydrate` and of `HydrationBoundary`.
 * @example
 * new QueryClient({ defaultOptions: { hydrate: { deserializeData } } });
 */
export function deserializeData(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(deserializeData);
  const { [mark]: kind, value } = data as { readonly [mark]?: unknown; readonly value?: unknown };
  if (kind === "bigint") return BigInt(value as string);
  if (kind === "number") return Number(value);
  if (kind === "Map") return new Map(deserializeData(value) as [unknown, unknown][]);
  if (kind === "Float64Array") return new Float64Array(decodeBytes(value as string).buffer);
  if (kind === "Uint8Array") return decodeBytes(value as string);
  return mapValues((kind === "Object" ? value : data) as object, deserializeData);
}

function mapValues(members: object, map: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, map(value)]));
}
