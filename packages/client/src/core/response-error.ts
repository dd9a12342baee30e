import { ApiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { EnapterError } from "../errors/enapter-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import type { Api } from "./api.ts";

/** The error of an answer that is not a success. */
export async function responseError(api: Api, response: Response, info: RequestInfo): Promise<EnapterError> {
  const { status, headers } = response;
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    const target = headers.get("Location");
    const where = target === null ? "" : ` to ${target}`;
    return new ConnectionError(`the server redirects${where}; use that as base URL`, info, {
      outcome: "not-processed",
      transient: false,
    });
  }
  const ErrorClass = api.errors[status] ?? ApiError;
  // A body that breaks off must not hide the status.
  const body = await response.text().catch(() => "");
  return new ErrorClass({ ...info, status, headers, body });
}
