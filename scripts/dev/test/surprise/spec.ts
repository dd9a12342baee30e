import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";

/** A copy of the description that is edited and put back. */
export class Spec {
  readonly root: string;
  readonly #before = new Map<string, string | undefined>();

  /** @param root directory with `spec/` in it. */
  constructor(root: string) {
    this.root = root;
  }

  /** The text of a file, by its path in `spec/`; undefined where there is none. */
  read(path: string): string | undefined {
    try {
      return readFileSync(this.#file(path), "utf8");
    } catch {
      return undefined;
    }
  }

  /** Writes a file, as text or as what its YAML says. */
  write(path: string, content: string | object): void {
    this.#remember(path);
    mkdirSync(dirname(this.#file(path)), { recursive: true });
    writeFileSync(this.#file(path), typeof content === "string" ? content : stringify(content));
  }

  remove(path: string): void {
    this.#remember(path);
    rmSync(this.#file(path));
  }

  /**
   * Replaces the first place of a text in a file.
   * @throws {Error} when it is not there: an edit that changes nothing proves nothing.
   */
  replace(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (text?.includes(from) !== true) throw new Error(`spec/${path} has no ${JSON.stringify(from)}.`);
    this.write(
      path,
      text.replace(from, () => to),
    );
  }

  /** Puts everything back. */
  restore(): void {
    for (const [path, text] of this.#before) {
      if (text === undefined) rmSync(this.#file(path), { force: true });
      else writeFileSync(this.#file(path), text);
    }
    this.#before.clear();
  }

  #remember(path: string): void {
    if (!this.#before.has(path)) this.#before.set(path, this.read(path));
  }

  #file(path: string): string {
    return join(this.root, "spec", path);
  }
}
