/** Endings of the files that the compiler makes of a module, in the order of a line. */
const endings = ["js", "d.ts", "js.map", "d.ts.map"];

/**
 * Returns the list of a tarball's files, one a line. The files of a module are one line, `dist/index.{js,d.ts,js.map}`; files that
 * follow from the tags of the description are one line in all, since a new tag is no change of the package, and so are the examples
 * and the sources.
 */
export function fileList(files: Iterable<string>): string {
  const all = new Set(
    [...files].map((file) =>
      file.replace(/^(dist\/generated\/operations\/)[^/.]+/, "$1*").replace(/^(examples|src)\/.*/, "$1/*"),
    ),
  );
  const lines = [...all].map((file) => {
    const module = file.replace(/\.(js|d\.ts|js\.map|d\.ts\.map)$/, "");
    const made = endings.filter((ending) => all.has(`${module}.${ending}`));
    return module === file || made.length < 2 ? file : `${module}.{${made.join(",")}}`;
  });
  return [...new Set(lines)]
    .sort()
    .map((line) => `${line}\n`)
    .join("");
}
