import { DecodeError } from "../../errors/decode-error.ts";
import type { RequestInfo } from "../../errors/request-error.ts";
import { UsageError } from "../../errors/usage-error.ts";
import { asConnectionError } from "../failures/connection-failure.ts";
import { parseForeign } from "../failures/redact.ts";
import type { Operation } from "../types/operation.ts";
import type { Pipeline, Progress } from "../types/pipeline.ts";
import { bodyText } from "./body.ts";

/**
 * Reads a successful response as the description says.
 * @throws {DecodeError} when the body is not what is documented, or longer than `maxBodySize`.
 */
export async function readResponse(
  pipeline: Pick<Pipeline, "maxBodySize" | "options" | "explain">,
  { read, unwrap }: Operation,
  response: Response,
  { operation, method, url }: RequestInfo,
  { secrets }: Pick<Progress, "secrets">,
): Promise<unknown> {
  const info = { operation, method, url };
  const {
    maxBodySize,
    options: { validate },
  } = pipeline;
  const { status, headers } = response;
  let data: unknown;
  try {
    data = await (read ?? bodyText)(response, maxBodySize);
  } catch (cause) {
    if (cause instanceof UsageError) throw new DecodeError(cause.message, info, { cause });
    if (cause instanceof RangeError) throw new DecodeError(`the response has ${cause.message}`, info, { cause });
    throw asConnectionError(pipeline, cause, info, "unknown");
  }
  if (read !== undefined) return data;
  try {
    // A deletion returns an empty object or nothing, depending on the server.
    data = parseForeign((data as string).trim() || "{}", secrets);
  } catch (cause) {
    const type = headers.get("Content-Type") ?? "no content type";
    throw new DecodeError(`the response is not valid JSON (HTTP ${status}, ${type})`, info, { cause });
  }
  if (validate !== undefined) {
    try {
      validate({ ...info, status, data });
    } catch (cause) {
      // Whatever it is, the request was processed.
      throw cause instanceof DecodeError ? cause : new DecodeError("the check of the response failed", info, { cause });
    }
  }
  if (unwrap === undefined) return data;
  const inner = (data as Record<string, unknown> | null)?.[unwrap];
  if (inner === undefined) throw new DecodeError(`the response has no \`${unwrap}\``, info);
  return inner;
}
