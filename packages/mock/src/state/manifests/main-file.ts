import { isObject } from "@enapter/http-api-openapi/json";
import { sectionOf } from "./sections.ts";

/** The Lua file that a runtime starts with by default. */
export const luaFile = "main.lua";

/** Returns the name of a file in the archive for a name in the manifest: without `./`, and with single `/`. */
export function fileName(name: string): string {
  const root = name.startsWith("/") ? "/" : "";
  const parts: string[] = [];
  for (const part of name.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (root === "") parts.push(part);
  }
  return root + parts.join("/");
}

/** Returns the name of the Lua file that the runtime of a manifest starts with. */
export function mainFileOf(runtime: unknown): string {
  const { file, dir } = sectionOf(isObject(runtime) ? runtime["options"] : undefined);
  if (typeof file === "string") return fileName(file);
  return typeof dir === "string" ? fileName(dir === "" ? luaFile : `${dir}/${luaFile}`) : luaFile;
}
