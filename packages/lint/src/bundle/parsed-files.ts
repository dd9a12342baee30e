import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { BaseResolver, type Config, type Document, isAbsoluteUrl, Source } from "@redocly/openapi-core";
import { checkedText } from "./checked-text.ts";
import { withoutConstructor } from "./without-constructor.ts";

/** Content parsed from a file. */
export interface ParsedFile {
  readonly body: string;
  /** Of the body. */
  readonly hash: string;
  readonly parsed: unknown;
  /** Of what examples are checked with; undefined where that is not known. */
  readonly checkedHash: string | undefined;
}

/** Parsed files by path, for runs that follow one another. What counts is the text, so a file that changed is parsed again. */
export type ParsedFiles = Map<string, ParsedFile>;

/** Fingerprint (hash) of the text of each file in a run, by path. */
export type ReadTexts = ReadonlyMap<string, string>;

type Resolved<T> = ReturnType<typeof BaseResolver.prototype.resolveDocument<T>>;

/** Reads files as the library does, but parses only those whose text it has not seen. Of one resolver per run and task. */
export class ReusingResolver extends BaseResolver {
  readonly #files: ParsedFiles;
  /** Files read in this run. */
  readonly #read = new Map<string, ParsedFile>();
  /** To which files each refers. */
  readonly #references = new Map<string, Set<string>>();
  readonly #fingerprints = new Map<string, string | undefined>();

  constructor(config: Config["resolve"], files: ParsedFiles) {
    super(config);
    this.#files = files;
  }

  /**
   * Another one after a change, of a file or of one that can be reached from it by references, to anything that examples are
   * checked with. To be asked when all references have been resolved.
   * @returns undefined where that is not known, as when a file is missing.
   */
  fingerprintOf(file: string): string | undefined {
    if (!this.#fingerprints.has(file)) this.#fingerprints.set(file, this.#fingerprint(file));
    return this.#fingerprints.get(file);
  }

  /** Fingerprints of the files read in this run. */
  get texts(): ReadTexts {
    return new Map([...this.#read].map(([path, file]) => [path, file.hash]));
  }

  override resolveDocument<T>(base: string | null, ref: string, isRoot = false): Resolved<T> {
    if (base !== null) {
      const known = this.#references.get(base) ?? new Set();
      this.#references.set(base, known.add(this.resolveExternalRef(base, ref)));
    }
    return super.resolveDocument<T>(base, ref, isRoot);
  }

  /** Hundreds of small files are read faster one after the other than through as many promises. */
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (isAbsoluteUrl(absoluteRef)) return super.loadExternalRef(absoluteRef);
    try {
      return new Source(absoluteRef, readFileSync(absoluteRef, "utf8").replaceAll("\r\n", "\n"));
    } catch {
      // It says why in its own words.
      return super.loadExternalRef(absoluteRef);
    }
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const { absoluteRef, body } = source;
    let file = this.#files.get(absoluteRef);
    if (file?.body !== body) {
      const { parsed } = super.parseDocument(source, isRoot);
      const text = checkedText(parsed);
      const checkedHash = text === undefined ? undefined : hash("sha256", text);
      file = { body, hash: hash("sha256", body), parsed, checkedHash };
      this.#files.set(absoluteRef, file);
    }
    this.#read.set(absoluteRef, file);
    // Bundling changes what was parsed, so each run has a copy.
    return { source, parsed: withoutConstructor(structuredClone(file.parsed)) };
  }

  #fingerprint(file: string): string | undefined {
    const reached = new Set([file]);
    for (const from of reached) for (const to of this.#references.get(from) ?? []) reached.add(to);
    const hashes = [...reached].sort().map((path) => [path, this.#read.get(path)?.checkedHash]);
    return hashes.some(([, found]) => found === undefined) ? undefined : hash("sha256", JSON.stringify(hashes));
  }
}
