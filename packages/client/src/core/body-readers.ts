import type { BodyReader } from "./operation.ts";

export const text: BodyReader = (response) => response.text();

export const binary: BodyReader = async (response) => new Uint8Array(await response.arrayBuffer());

/** An answer without a documented body is let go unread. */
export const none: BodyReader = async ({ body }) => {
  await body?.cancel();
};
