import { isObject } from "../core/json.ts";
import type { Located, SpecDocument } from "./document.ts";

/** A body that a request or a response may have, by media type. */
export interface Content {
  readonly mediaType: string;
  readonly schema: Located | undefined;
  readonly media: Located;
}

/** Reads what stands under `content`. */
export function readContents(document: SpecDocument, owner: Located): Content[] {
  return document.entries(document.child(owner, "content")).map(([mediaType, media]) => ({
    mediaType: (mediaType.split(";")[0] ?? "").trim().toLowerCase(),
    schema: schemaOf(media),
    media,
  }));
}

/** Reads a schema as it stands: it may be a reference with other keywords beside it, so that is not followed. */
export function schemaOf({ value, pointer }: Located): Located | undefined {
  const { schema } = value;
  return isObject(schema) ? { value: schema, pointer: `${pointer}/schema` } : undefined;
}

/** Whether a body of a media type is JSON. */
export function isJson(mediaType: string): boolean {
  return mediaType === "application/json" || mediaType.endsWith("+json");
}
