import { BaseResolver, type Config, type Document, type Source } from "@redocly/openapi-core";

/** Parsed files by path, for runs that follow one another. What counts is the text, so a file that changed is parsed again. */
export type ParsedFiles = Map<string, { readonly body: string; readonly parsed: unknown }>;

/** Reads files as the library does, but parses only those whose text it has not seen. Of one resolver per run and task. */
class ReusingResolver extends BaseResolver {
  readonly #files: ParsedFiles;

  constructor(config: Config["resolve"], files: ParsedFiles) {
    super(config);
    this.#files = files;
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const known = this.#files.get(source.absoluteRef);
    // Bundling changes what was parsed, so each run has a copy.
    if (known?.body === source.body) return { source, parsed: structuredClone(known.parsed) };
    const document = super.parseDocument(source, isRoot);
    this.#files.set(source.absoluteRef, { body: source.body, parsed: structuredClone(document.parsed) });
    return document;
  }
}

/** What reads the files of a description. Without `files` it is the library's own. */
export function resolverFor(config: Config, files: ParsedFiles | undefined): BaseResolver {
  return files === undefined ? new BaseResolver(config.resolve) : new ReusingResolver(config.resolve, files);
}
