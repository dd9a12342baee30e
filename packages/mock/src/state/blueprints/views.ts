import { fromBase64 } from "../../core/base64.ts";
import { libraries } from "../../core/libraries.cjs";
import { kindOf } from "../kinds/index.ts";
import { type ArchiveFiles, makeArchive, readArchive } from "../manifests/archive.ts";
import { luaFile, mainFileOf } from "../manifests/main-file.ts";
import { sectionOf } from "../manifests/sections.ts";
import { manifestFile } from "../manifests/source.ts";
import type { BlueprintRecord } from "../store/records.ts";
import { compiledManifestOf } from "./device-blueprint.ts";

/** Returns the archive of a blueprint as it was uploaded. */
export function originalView({ upload, kind }: BlueprintRecord): Uint8Array {
  if (upload !== undefined) return fromBase64(upload.archive) ?? new Uint8Array();
  const { source } = kindOf(kind);
  const code = sectionOf(source["runtime"])["type"] === "lua" ? { [luaFile]: "-- Simulated by the mock.\n" } : {};
  return makeArchive({ [manifestFile]: libraries.yaml().stringify(source), ...code });
}

/** Returns the archive of a blueprint for its runtime: the compiled manifest, and all Lua code in one file. */
export function compiledView(blueprint: BlueprintRecord): Uint8Array {
  const code = mergedLua(readArchive(originalView(blueprint)), mainFileOf(compiledManifestOf(blueprint).runtime));
  return makeArchive({
    [manifestFile]: libraries.yaml().stringify(compiledManifestOf(blueprint)),
    ...(code === "" ? {} : { [luaFile]: code }),
  });
}

/** Returns the main file, preceded by all others as modules that it may require. */
function mergedLua(files: ArchiveFiles, main: string): string {
  const decoder = new TextDecoder();
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const modules = [...files].filter(([name]) => name.endsWith(".lua") && name !== main);
  const preloaded = modules.map(([name, bytes]) => {
    const inside = name.startsWith(folder) ? name.slice(folder.length) : name;
    const module = inside.replace(/\.lua$/, "").replaceAll("/", ".");
    return `package.preload["${module}"] = function(...)\n${decoder.decode(bytes)}\nend\n`;
  });
  return [...preloaded, decoder.decode(files.get(main))].join("\n");
}
