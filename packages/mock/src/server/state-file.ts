import { accessSync, constants, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StateFileError } from "../core/errors.ts";

/** A file that keeps the state of a mock between two runs. */
export class StateFile {
  readonly #path: string;
  #saved: string | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * @param read converts the parsed JSON.
   * @returns the result of `read`; undefined when there is no file yet.
   * @throws StateFileError when the file cannot be read, `read` throws, or its folder is not writable.
   */
  load<State>(read: (json: unknown) => State): State | undefined {
    try {
      accessSync(dirname(resolve(this.#path)), constants.W_OK);
    } catch (error) {
      throw new StateFileError(this.#path, "write", error);
    }
    try {
      return read(JSON.parse(readFileSync(this.#path, "utf8")));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw new StateFileError(this.#path, "read", error);
    }
  }

  /**
   * Writes a state, unless it equals the last one written. The file is complete at any moment.
   * @throws StateFileError when the file cannot be written.
   */
  save(state: unknown): void {
    const text = JSON.stringify(state);
    if (text === this.#saved) return;
    try {
      writeFileSync(`${this.#path}.new`, text);
      renameSync(`${this.#path}.new`, this.#path);
    } catch (error) {
      throw new StateFileError(this.#path, "write", error);
    }
    this.#saved = text;
  }
}
