import type { Located, SpecDocument } from "../document/references.ts";
import { isObject } from "../json/values.ts";
import { essenceOf } from "./media-types.ts";

/** A body of a request or response in one media type. */
export interface Content {
  /** The media type as the description writes it. */
  readonly type: string;
  /** The media type without its parameters, in lower case. */
  readonly mediaType: string;
  readonly schema: Located | undefined;
  readonly media: Located;
}

/** Reads the bodies under `content`. */
export function readContents(document: SpecDocument, owner: Located): Content[] {
  return document.entries(document.child(owner, "content")).map(([type, media]) => ({
    type,
    mediaType: essenceOf(type),
    schema: schemaOf(media),
    media,
  }));
}

/** Returns the schema of a media type, parameter or header. References are not followed, as a reference may have other keywords beside it. */
export function schemaOf({ value, pointer }: Located): Located | undefined {
  const { schema } = value;
  return isObject(schema) ? { value: schema, pointer: `${pointer}/schema` } : undefined;
}

/** Returns the examples of a media type, parameter or stream: the named ones, then its `example`. */
export function examplesOf(document: SpecDocument, owner: Located): unknown[] {
  const named = document.entries(document.child(owner, "examples"));
  const values = named.flatMap(([, { value }]) => (Object.hasOwn(value, "value") ? [value["value"]] : []));
  return Object.hasOwn(owner.value, "example") ? [...values, owner.value["example"]] : values;
}
