import { ApiError } from "../../errors/api-error.ts";
import { ConnectionError } from "../../errors/connection-error.ts";
import type { EnapterError } from "../../errors/enapter-error.ts";
import type { RequestInfo } from "../../errors/request-error.ts";
import { type Hide, hideInHeaders } from "../failures/redact.ts";
import type { Api } from "../types/api.ts";
import { bodyText, decodeText } from "./body.ts";

/** Documented errors have a few hundred bytes. */
const longestBody = 65_536;

/** Makes the error of a response that is not a success. */
export async function responseError(
  { errors }: Api,
  response: Response,
  { operation, method, url }: RequestInfo,
  hide: Hide,
): Promise<EnapterError> {
  const { status, type } = response;
  const headers = hideInHeaders(response.headers, hide);
  const info = { operation, method, url };
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
    response.body?.cancel().catch(() => {});
    const target = headers.get("Location");
    const where = target === null ? "" : ` to ${target}`;
    const message = `the server redirects${where}, which is not followed: it would send the token along`;
    return new ConnectionError(message, info, { outcome: "not-processed", transient: false });
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  // Without a stream, all of it is in memory already.
  const limit = response.body ? longestBody : Infinity;
  // When the body breaks off or never ends, its beginning says more than that.
  const body = await bodyText(response, limit, pieces).catch(() => (pieces.length > 0 ? decodeText(pieces) : ""));
  return new (errors[status] ?? ApiError)({ ...info, status, headers, body: hide(body).slice(0, longestBody) });
}
