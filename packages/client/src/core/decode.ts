import { DecodeError } from "../errors/decode-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import type { Operation } from "./operation.ts";

/**
 * Reads a successful answer as the description says.
 * @throws {DecodeError} when the body is not what is documented.
 */
export async function decodeResponse(operation: Operation, response: Response, request: RequestInfo): Promise<unknown> {
  switch (operation.result) {
    case "text":
      return response.text();
    case "binary":
      return new Uint8Array(await response.arrayBuffer());
    case "none":
      await response.body?.cancel();
      return undefined;
    default:
      return unwrap(operation.unwrap, parseJson(await response.text(), response, request), request);
  }
}

function parseJson(text: string, response: Response, request: RequestInfo): unknown {
  // Deleting answers with an empty object or with nothing, depending on the server.
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = response.headers.get("Content-Type") ?? "no content type";
    throw new DecodeError(`the answer is not valid JSON (HTTP ${response.status}, ${type})`, request, { cause });
  }
}

function unwrap(key: string | undefined, value: unknown, request: RequestInfo): unknown {
  if (key === undefined) return value;
  const inner = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  if (inner === undefined) throw new DecodeError(`the answer has no \`${key}\``, request);
  return inner;
}
