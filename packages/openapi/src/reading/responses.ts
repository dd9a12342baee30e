import type { HeaderObject } from "../document/document.ts";
import type { Located, SpecDocument } from "../document/references.ts";
import { type Content, readContents, schemaOf } from "./contents.ts";

/** A header of a response. */
export interface DescribedHeader {
  /** As the description writes it. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Located | undefined;
  readonly value: HeaderObject;
}

/** One documented response. */
export interface DescribedResponse {
  readonly contents: readonly Content[];
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, DescribedHeader>;
}

/** Reads the responses of an operation, by status as text: `200`, `2XX` or `default`. */
export function readResponses(document: SpecDocument, operation: Located): Map<string, DescribedResponse> {
  const responses = document.entries(document.child(operation, "responses"));
  return new Map(
    responses.map(([status, response]) => [
      status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
      { contents: readContents(document, response), headers: readResponseHeaders(document, response) },
    ]),
  );
}

/** Reads the headers of a response, by lower-case name. */
export function readResponseHeaders(document: SpecDocument, response: Located): Map<string, DescribedHeader> {
  return new Map(
    document
      .entries(document.child(response, "headers"))
      .map(([name, header]) => [
        name.toLowerCase(),
        { name, required: header.value["required"] === true, schema: schemaOf(header), value: header.value },
      ]),
  );
}
