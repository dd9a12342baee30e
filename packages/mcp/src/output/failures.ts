import { EnapterError } from "@enapter/http-api-client";
import { WrongArguments } from "../catalog/check-arguments.ts";

/** Texts about the outcome of a request that acts. */
const outcomes: Readonly<Record<string, string>> = {
  "not-processed": "Nothing was done.",
  processed: "The request was processed.",
  unknown:
    "It is unknown whether this was done, and it was not sent again. Read the current state before anything else, and do not repeat it without asking the user.",
};

/**
 * Returns the text of an error for a model. No error of the client contains the token.
 * @param acts Whether the request acts, so that its outcome matters.
 */
export function failureText(error: unknown, acts: boolean): string {
  if (error instanceof WrongArguments) return error.message;
  if (!(error instanceof EnapterError)) {
    return `The server has failed: ${error instanceof Error ? error.message : String(error)}`;
  }
  const { outcome, details, result } = error as { outcome?: string; details?: unknown; result?: unknown };
  return [
    `${error.name}: ${error.message}`,
    ...(details === undefined ? [] : [`Details: ${JSON.stringify(details)}`]),
    ...(result === undefined ? [] : [`Response: ${JSON.stringify(result)}`]),
    ...(acts ? [outcomes[outcome ?? "unknown"] ?? `Outcome: ${outcome}`] : []),
  ].join("\n");
}
