/** Reads JSON whose form is not known: objects, own keys, JSON pointers. */
export { own } from "./json/own.ts";
export { extendPointer, pointerKeys, unescapeKey, valueAt } from "./json/pointers.ts";
export { asArray, asString, isObject, type JsonObject } from "./json/values.ts";
