/**
 * What a tarball has in it, one file a line. A module and its declarations are one line, `dist/index.{js,d.ts}`; files that
 * follow from the tags of the description are one line in all, since a new tag is no change of the package.
 */
export function fileList(files: Iterable<string>): string {
  const all = new Set(files);
  const lines = [...all].flatMap((file) => {
    if (file.startsWith("dist/generated/operations/")) return [file.replace(/[^/]+?(?=\.(js|d\.ts)$)/, "*")];
    if (file.endsWith(".d.ts") && all.has(file.replace(/\.d\.ts$/, ".js"))) return [];
    return [all.has(file.replace(/\.js$/, ".d.ts")) ? file.replace(/\.js$/, ".{js,d.ts}") : file];
  });
  return [...new Set(lines)]
    .sort()
    .map((line) => `${line}\n`)
    .join("");
}
