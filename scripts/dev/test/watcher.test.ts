import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { longestWait, quietTime, Watcher, type WatcherMachine } from "../src/watch/watcher.ts";

/** A machine whose time stands still and whose events come when the test says so. */
class TestMachine implements WatcherMachine {
  readonly watched = new Map<string, () => void>();
  #now = 0;
  #timers: { at: number; callback: () => void }[] = [];

  watch(directory: string, happened: () => void): () => void {
    this.watched.set(directory, happened);
    return () => {
      // A directory that was replaced is watched again before or after; only its own watch ends.
      if (this.watched.get(directory) === happened) this.watched.delete(directory);
    };
  }

  later(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.#now + milliseconds, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#timers = this.#timers.filter((other) => other !== next);
      this.#now = next.at;
      next.callback();
    }
    this.#now = end;
  }

  get pending(): number {
    return this.#timers.length;
  }
}

let root = "";
let machine: TestMachine;
let changes: string[][];
let watcher: Watcher;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "enapter-watch-"));
  mkdirSync(join(root, "schemas"));
  writeFileSync(join(root, "schemas/Site.yaml"), "a");
  machine = new TestMachine();
  changes = [];
  watcher = new Watcher([{ directory: root }], machine, (paths) =>
    changes.push(paths.map((path) => path.slice(root.length + 1))),
  );
});
afterEach(() => {
  watcher.close();
  rmSync(root, { recursive: true });
});

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const event = (directory = "") => machine.watched.get(join(root, directory))?.();

test("says what has changed once it is quiet, and not before", () => {
  write("schemas/Site.yaml", "b");
  event("schemas");
  machine.pass(quietTime - 1);
  expect(changes).toEqual([]);
  machine.pass(1);
  expect(changes).toEqual([["schemas/Site.yaml"]]);
});

test("rapid saves are one change", () => {
  for (const text of ["b", "c", "d"]) {
    write("schemas/Site.yaml", text);
    event("schemas");
    machine.pass(quietTime - 5);
  }
  machine.pass(quietTime);
  expect(changes).toEqual([["schemas/Site.yaml"]]);
  expect(machine.pending).toBe(0);
});

test("where something happens all the time, it does not wait forever", () => {
  write("schemas/Site.yaml", "b");
  for (let time = 0; time < longestWait; time += 10) {
    event("schemas");
    machine.pass(10);
  }
  expect(changes).toEqual([["schemas/Site.yaml"]]);
});

test("an event after which everything is as before is no change", () => {
  event("schemas");
  machine.pass(longestWait);
  expect(changes).toEqual([]);
});

test("one event is enough, wherever it comes from: what counts is what is there", () => {
  write("schemas/Site.yaml", "b");
  write("new.yaml", "");
  event();
  machine.pass(quietTime);
  expect(changes).toEqual([["new.yaml", "schemas/Site.yaml"]]);
});

test("a new directory is watched from then on, a deleted one no longer", () => {
  mkdirSync(join(root, "paths"));
  write("paths/site.yaml", "");
  rmSync(join(root, "schemas"), { recursive: true });
  event();
  machine.pass(quietTime);
  expect(changes).toEqual([["paths/site.yaml", "schemas/Site.yaml"]]);
  expect([...machine.watched.keys()].sort()).toEqual([root, join(root, "paths")]);
  write("paths/site.yaml", "more");
  event("paths");
  machine.pass(quietTime);
  expect(changes[1]).toEqual(["paths/site.yaml"]);
});

test("a directory that another one replaced is watched anew", () => {
  const before = machine.watched.get(join(root, "schemas"));
  mkdirSync(join(root, "replacement"));
  write("replacement/Site.yaml", "b");
  rmSync(join(root, "schemas"), { recursive: true });
  renameSync(join(root, "replacement"), join(root, "schemas"));
  event();
  machine.pass(quietTime);
  expect(changes).toEqual([["schemas/Site.yaml"]]);
  expect(machine.watched.get(join(root, "schemas"))).not.toBe(before);
});

test("nothing happens after close", () => {
  write("schemas/Site.yaml", "b");
  event("schemas");
  watcher.close();
  machine.pass(longestWait);
  expect(changes).toEqual([]);
  expect(machine.watched.size).toBe(0);
  expect(machine.pending).toBe(0);
});
