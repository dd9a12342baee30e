import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "../src/core/project.ts";

/** A project to try something in. */
export interface TemporaryProject {
  readonly root: string;
  remove(): Promise<void>;
}

/** Parts of the repository that a temporary project has. */
export interface ProjectParts {
  /** Paths of the description that are left. Default: all. */
  readonly paths?: ReadonlySet<string>;
  /** Files and directories of texts that are copied as well. Default: none, because copying takes longer than most tests. */
  readonly texts?: readonly string[];
}

/** A few operations of sites, and a stream of a device: what follows from an edit takes a third of the time of the whole description. */
export const fewPaths: ReadonlySet<string> = new Set([
  "/sites",
  "/sites/{site_id}",
  "/devices",
  "/devices/{device_id}/telemetry",
  "/sites/{site_id}/devices/{device_id}/telemetry",
]);

/** The sources of a few pages of the site. */
export const fewPages: readonly string[] = [
  "packages/docs/content/index.md",
  "packages/docs/content/start/first-program.md",
  "docs/adr/README.md",
  "examples",
];

/** Makes a directory with a copy of the description; what is generated goes there, too. */
export async function temporaryProject({ paths, texts = [] }: ProjectParts = {}): Promise<TemporaryProject> {
  const root = await mkdtemp(join(tmpdir(), "enapter-dev-"));
  const others = /\/(dist|node_modules|test|\.turbo)$|\.(json|md|ts)$/;
  const notText = /\/(node_modules|test|\.turbo)$/;
  await cp(join(repository, "spec"), join(root, "spec"), { recursive: true, filter: (source) => !others.test(source) });
  if (paths !== undefined) {
    await leavePaths(join(root, "spec"), paths);
    await removeUnreferenced(join(root, "spec"));
  }
  for (const path of texts)
    await cp(join(repository, path), join(root, path), { recursive: true, filter: (source) => !notText.test(source) });
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Takes all other paths out of a description. The files that only they refer to stay. */
export async function leavePaths(directory: string, paths: ReadonlySet<string>): Promise<void> {
  const file = join(directory, "openapi.yaml");
  const text = await readFile(file, "utf8");
  const small = text.replaceAll(/^ {2}(\/\S*):\n {4}\$ref: .*\n/gm, (entry, path: string) =>
    paths.has(path) ? entry : "",
  );
  if (small === text) throw new Error("The index of paths does not look as expected.");
  await writeFile(file, small);
  // Error codes name operations that are gone.
  for (const name of await readdir(join(directory, "responses"))) {
    const response = join(directory, "responses", name);
    await writeFile(response, (await readFile(response, "utf8")).replaceAll(/^ {4}operations: .*\n/gm, ""));
  }
  // Operations touch resources that are gone.
  const site = join(directory, "paths/sites/site.yaml");
  await writeFile(site, (await readFile(site, "utf8")).replaceAll(/^ {4}touches: .*\n/gm, ""));
}

/** Removes the files of a description that nothing refers to, which is a mistake. */
async function removeUnreferenced(directory: string): Promise<void> {
  const referenced = new Set([join(directory, "openapi.yaml")]);
  // Grows while it is gone through.
  for (const file of referenced) {
    const text = await readFile(file, "utf8");
    for (const [, path = ""] of text.matchAll(/\$ref: ["']?([^\s"'#}]+\.yaml)/g))
      referenced.add(join(dirname(file), path));
  }
  for (const { parentPath, name } of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const file = join(parentPath, name);
    if (/\.yaml$/.test(name) && !referenced.has(file)) await rm(file);
  }
}

/** Remembers what is said, and lets a test wait for what comes next. */
export class Inbox<Message> {
  readonly all: Message[] = [];
  readonly #waiting: { matches: (message: Message) => boolean; resolve: (message: Message) => void }[] = [];
  #taken = 0;

  readonly put = (message: Message): void => {
    this.all.push(message);
    for (const waiting of this.#waiting.splice(0)) {
      if (waiting.matches(message)) {
        this.#taken = this.all.length;
        waiting.resolve(message);
      } else this.#waiting.push(waiting);
    }
  };

  /** The next message, of those that no call has waited for, that is like this. */
  next<Wanted extends Message>(matches: (message: Message) => message is Wanted): Promise<Wanted> {
    for (; this.#taken < this.all.length; this.#taken++) {
      const message = this.all[this.#taken] as Message;
      if (!matches(message)) continue;
      this.#taken++;
      return Promise.resolve(message);
    }
    return new Promise((resolve) => {
      this.#waiting.push({ matches, resolve: (message) => resolve(message as Wanted) });
    });
  }
}
