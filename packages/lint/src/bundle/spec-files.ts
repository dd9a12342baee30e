import { readFileSync } from "node:fs";
import { BaseResolver, type Document, isAbsoluteUrl, Source } from "@redocly/openapi-core";
import { withoutConstructor } from "./without-constructor.ts";

/** Files of a description. Each is read once, so what is linted with them is what is bundled from them afterwards. */
export class SpecFiles extends BaseResolver {
  /** Hundreds of small files are read faster one after the other than through as many promises. */
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (isAbsoluteUrl(absoluteRef)) return super.loadExternalRef(absoluteRef);
    try {
      return new Source(absoluteRef, readFileSync(absoluteRef, "utf8").replaceAll("\r\n", "\n"));
    } catch {
      // The library's error says why.
      return super.loadExternalRef(absoluteRef);
    }
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const document = super.parseDocument(source, isRoot);
    withoutConstructor(document.parsed);
    return document;
  }
}
