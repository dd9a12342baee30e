import { bundle } from "@enapter/http-api-lint/bundle";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** The bundle, made anew from the sources. */
export async function loadBundle(): Promise<JsonObject> {
  return JSON.parse((await bundle()).json) as JsonObject;
}

/** An object at a place; empty when there is none. */
export function objectAt(node: Json | undefined, ...keys: string[]): JsonObject {
  const [key, ...rest] = keys;
  if (!isObject(node)) return {};
  return key === undefined ? node : objectAt(node[key], ...rest);
}

export function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
