import { ApiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { EnapterError } from "../errors/enapter-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import type { Api } from "./api.ts";
import { limitedText } from "./limited-text.ts";

/** Documented errors have a few hundred bytes. */
const longestBody = 65_536;

/** The error of an answer that is not a success. */
export async function responseError(
  errors: Api["errors"],
  response: Response,
  { operation, method, url }: RequestInfo,
): Promise<EnapterError> {
  const { status, headers } = response;
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    const target = headers.get("Location");
    const where = target === null ? "" : ` to ${target}`;
    return new ConnectionError(
      `the server redirects${where}, which is not followed: the token would go along`,
      { operation, method, url },
      {
        outcome: "not-processed",
        transient: false,
      },
    );
  }
  const ErrorClass = errors[status] ?? ApiError;
  return new ErrorClass({ operation, method, url, status, headers, body: await limitedText(response, longestBody) });
}
