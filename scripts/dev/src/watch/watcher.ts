import { changedFiles, type Scan, scan, type Tree } from "./scan.ts";

/** Functions of the machine that a watcher needs. */
export interface WatcherMachine {
  /** Calls back when anything happens in a directory itself, not below it. Returns what ends that. */
  watch(directory: string, happened: () => void): () => void;
  /** Calls back once, later. Returns what prevents it. */
  later(milliseconds: number, callback: () => void): () => void;
}

/** An edit is complete when nothing has happened for so long: editors save in several steps. */
export const quietTime = 20;

/** But it waits no longer than this, when something happens all the time. */
export const longestWait = 200;

/**
 * Says which files have changed. Events are only hints: which file they are about, and whether all of them arrive, differs
 * between systems and between ways to save. So each leads to a look at everything, which takes a few milliseconds, and what
 * counts is what is there. That finds files that were renamed, written through a temporary file or brought by a checkout,
 * and directories that came and went.
 */
export class Watcher {
  readonly #trees: readonly Tree[];
  readonly #machine: WatcherMachine;
  readonly #changed: (paths: string[]) => void;
  /** Watched directories: which one it is, and what ends it. */
  readonly #watched = new Map<string, { readonly identity: string; readonly stop: () => void }>();
  #seen: Scan;
  #cancel: (() => void)[] = [];
  #isClosed = false;

  /** @param changed gets absolute paths of files that came, went or changed; at least one. */
  constructor(trees: readonly Tree[], machine: WatcherMachine, changed: (paths: string[]) => void) {
    this.#trees = trees;
    this.#machine = machine;
    this.#changed = changed;
    this.#seen = this.#scanAndWatch();
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelTimers();
    for (const { stop } of this.#watched.values()) stop();
    this.#watched.clear();
  }

  #happened(): void {
    if (this.#isClosed) return;
    const [quiet, longest = this.#machine.later(longestWait, () => this.#look())] = this.#cancel;
    quiet?.();
    this.#cancel = [this.#machine.later(quietTime, () => this.#look()), longest];
  }

  #look(): void {
    this.#cancelTimers();
    const before = this.#seen;
    this.#seen = this.#scanAndWatch();
    const changed = changedFiles(before, this.#seen);
    if (changed.length > 0) this.#changed(changed);
  }

  #cancelTimers(): void {
    for (const cancel of this.#cancel) cancel();
    this.#cancel = [];
  }

  /** Scans until no directory is new: what was written into one before it was watched made no event. */
  #scanAndWatch(): Scan {
    for (;;) {
      const found = scan(this.#trees);
      if (!this.#watchAll(found.directories)) return found;
    }
  }

  /** @returns whether there was anything new to watch. */
  #watchAll(directories: ReadonlyMap<string, string>): boolean {
    for (const [directory, { identity, stop }] of this.#watched) {
      if (directories.get(directory) === identity) continue;
      stop();
      this.#watched.delete(directory);
    }
    let isNew = false;
    for (const [directory, identity] of directories) {
      if (this.#watched.has(directory)) continue;
      this.#watched.set(directory, { identity, stop: this.#machine.watch(directory, () => this.#happened()) });
      isNew = true;
    }
    return isNew;
  }
}
