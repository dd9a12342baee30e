import type { BodyReader } from "../types/operation.ts";
import { bodyPieces, bodyText, joined } from "./body-pieces.ts";

export const text: BodyReader = (response, limit) => bodyText(response, limit);

export const binary: BodyReader = async (response, limit) => joined(await bodyPieces(response, limit));

/** An answer without a documented body is let go unread. */
export const none: BodyReader = async ({ body }) => {
  // One that was read already cannot be let go.
  await body?.cancel?.().catch(() => {});
};
