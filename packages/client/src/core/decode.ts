import { DecodeError } from "../errors/decode-error.ts";
import { EnapterError } from "../errors/enapter-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";

/**
 * Reads a successful answer as the description says.
 * @throws {DecodeError} when the body is not what is documented.
 */
export async function readAnswer(
  { validate }: Pick<Client, "validate">,
  { read, unwrap }: Operation,
  response: Response,
  info: RequestInfo,
): Promise<unknown> {
  if (read !== undefined) return read(response, info);
  const { status, headers } = response;
  const text = await response.text();
  let data: unknown;
  try {
    // Deleting answers with an empty object or with nothing, depending on the server.
    data = text === "" ? {} : JSON.parse(text);
  } catch (cause) {
    const type = headers.get("Content-Type") ?? "no content type";
    throw new DecodeError(`the answer is not valid JSON (HTTP ${status}, ${type})`, info, { cause });
  }
  if (validate !== undefined) {
    try {
      validate({ operation: info.operation, method: info.method, url: info.url, status, data });
    } catch (cause) {
      // Whatever it is, the request was processed.
      throw cause instanceof EnapterError ? cause : new DecodeError("the check of the answer failed", info, { cause });
    }
  }
  if (unwrap === undefined) return data;
  const inner = (data as Record<string, unknown> | null)?.[unwrap];
  if (inner === undefined) throw new DecodeError(`the answer has no \`${unwrap}\``, info);
  return inner;
}
