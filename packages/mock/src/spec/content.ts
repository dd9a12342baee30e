import { isObject } from "../core/json.ts";
import type { Located, SpecDocument } from "./document.ts";

/** A body of a request or response, by media type. */
export interface Content {
  readonly mediaType: string;
  readonly schema: Located | undefined;
  readonly media: Located;
}

/** Reads the bodies under `content`. */
export function readContents(document: SpecDocument, owner: Located): Content[] {
  return document.entries(document.child(owner, "content")).map(([mediaType, media]) => ({
    mediaType: (mediaType.split(";")[0] ?? "").trim().toLowerCase(),
    schema: schemaOf(media),
    media,
  }));
}

/** Returns the schema of a media type or header. References are not followed, as a reference may have other keywords beside it. */
export function schemaOf({ value, pointer }: Located): Located | undefined {
  const { schema } = value;
  return isObject(schema) ? { value: schema, pointer: `${pointer}/schema` } : undefined;
}

/** Returns whether a media type is JSON. */
export function isJson(mediaType: string): boolean {
  return mediaType === "application/json" || mediaType.endsWith("+json");
}
