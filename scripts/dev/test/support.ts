import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../src/core/project.ts";

/** A project to try something in. */
export interface TemporaryProject {
  readonly root: string;
  /** Makes it as it was. */
  restore(): Promise<void>;
  remove(): Promise<void>;
}

/** Sources of the pages of the site. */
export const pageSources: readonly string[] = ["packages/docs/content", "docs/adr", "examples"];

/**
 * Makes a directory with a copy of the description; what is generated goes there, too.
 * @param more Directories of texts to copy as well. Default: none, because copying takes longer than most tests.
 */
export async function temporaryProject(more: readonly string[] = []): Promise<TemporaryProject> {
  const root = await mkdtemp(join(tmpdir(), "enapter-dev-"));
  const others = /\/(dist|node_modules|test|\.turbo)$|\.(json|md|ts)$/;
  const texts = /\/(node_modules|test|\.turbo)$/;
  const fill = async () => {
    await cp(join(repository, "spec"), join(root, "spec"), {
      recursive: true,
      filter: (source) => !others.test(source),
    });
    for (const path of more)
      await cp(join(repository, path), join(root, path), { recursive: true, filter: (source) => !texts.test(source) });
  };
  await fill();
  return {
    root,
    async restore() {
      for (const entry of await readdir(root)) await rm(join(root, entry), { recursive: true });
      await fill();
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
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
