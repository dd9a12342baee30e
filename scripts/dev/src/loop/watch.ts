import { once } from "node:events";
import { existsSync } from "node:fs";
import { relative, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/** Folders that builds, installs and tests write to. */
const ignoredFolder = /(^|\/)(dist|node_modules|test|\.turbo|\.git)(\/|$)/;

/** Files that editors leave beside a file while they save it: vim's swap and probe, Emacs's locks, backups. */
const ignoredFile = /(^|\/)(\.[^/]*\.sw.|4913|\.#[^/]*|#[^/]*#|[^/]*~|[^/]*\.tmp)$/;

/** Returns whether changes of a path below `root` are no edit. */
export function isIgnored(root: string, path: string): boolean {
  const name = relative(root, path).split(sep).join("/");
  return ignoredFolder.test(name) || ignoredFile.test(name);
}

/**
 * Watches files and folders.
 * @param quietTime An edit is complete when nothing has happened for so long, in milliseconds: editors save in several steps.
 * @param edited takes the absolute paths of files that appeared, changed or disappeared.
 * @returns the watcher, once no later edit is missed.
 */
export async function watchFiles(
  root: string,
  watched: readonly string[],
  edited: (paths: string[]) => void,
  quietTime = 20,
): Promise<FSWatcher> {
  const paths = new Map<string, string>();
  const take = (): void => {
    edited([...paths.keys()]);
    paths.clear();
  };
  let timer: NodeJS.Timeout | undefined;
  const ignored = (path: string): boolean => isIgnored(root, path);
  // Of a path that does not exist, chokidar would watch the folder around it.
  const present = watched.filter((path) => existsSync(path));
  const watcher = watch(present, { ignored, ignoreInitial: true, atomic: false });
  watcher.on("all", (event, path) => {
    if (event.endsWith("Dir")) return;
    // A file through which an editor saved another one.
    if (event === "unlink" && paths.get(path) === "add") paths.delete(path);
    else paths.set(path, paths.get(path) ?? event);
    clearTimeout(timer);
    if (paths.size > 0 && !watcher.closed) timer = setTimeout(take, quietTime);
  });
  await once(watcher, "ready");
  return watcher;
}
