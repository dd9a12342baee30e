import { posix } from "node:path";

/** Files that each file imports, types included; all paths begin at the same root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Reads the relative imports of a source file, types included. */
export function importsIn(file: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*"(\.{1,2}\/[^"]+)"/g);
  return [...found].map(([, path]) => posix.join(posix.dirname(file), path ?? ""));
}

/** Lists the imports that break the direction: of a parent folder's file, in a circle of files, in a circle of folders. */
export function wrongDirections(imports: Imports): string[] {
  const edges = [...imports].flatMap(([file, targets]) => targets.map((target) => [file, target] as const));
  const parents = edges
    .filter(([file, target]) => isBelow(posix.dirname(file), posix.dirname(target)))
    .map(([file, target]) => `${file} imports ${target} of a parent folder`);
  const siblings = new Map<string, string[]>();
  for (const [file, target] of edges) {
    const pair = siblingFolders(file, target);
    if (pair !== undefined) siblings.set(pair[0], [...(siblings.get(pair[0]) ?? []), pair[1]]);
  }
  return [...parents, ...circlesIn(imports), ...circlesIn(siblings)];
}

function isBelow(folder: string, parent: string): boolean {
  return folder !== parent && (parent === "." || folder.startsWith(`${parent}/`));
}

/** Returns the folders of two files below the folder that they share; undefined when a file is directly in that folder. */
function siblingFolders(file: string, target: string): [string, string] | undefined {
  const from = posix.dirname(file).split("/");
  const to = posix.dirname(target).split("/");
  const shared = from.findIndex((name, index) => name !== to[index]);
  if (shared === -1 || shared >= to.length || from[0] === "." || to[0] === ".") return undefined;
  return [from.slice(0, shared + 1).join("/"), to.slice(0, shared + 1).join("/")];
}

function circlesIn(graph: Imports): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): void => {
    const start = path.indexOf(node);
    if (start !== -1) circles.push(`circle: ${[...path.slice(start), node].join(" -> ")}`);
    if (start !== -1 || done.has(node)) return;
    for (const target of graph.get(node) ?? []) visit(target, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return [...new Set(circles)];
}
