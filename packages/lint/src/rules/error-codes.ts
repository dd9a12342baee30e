import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { type Cursor, isReference } from "./lib/cursor.ts";
import { allOperations, type OperationCursor } from "./lib/operations.ts";

const keys = ["code", "meaning", "evidence", "source", "operations"];
const evidences = ["documented", "client", "example"];

/** `x-error-codes` lists the codes of an error response, those of its examples included, with their evidence. */
export const errorCodes: Oas3Rule = () =>
  allOperations((operations, ctx) => {
    for (const { response, users } of errorResponsesOf(operations)) {
      const listed = response.at("x-error-codes");
      const codes = listed?.children().map(([, entry]) => entry) ?? [];
      if (listed !== undefined && !Array.isArray(listed.value)) {
        ctx.report({ message: "`x-error-codes` must be a list of codes.", location: listed.location });
        continue;
      }
      for (const entry of codes) reportEntry(entry, users, ctx);
      reportTwice(codes, ctx);
      reportUnlisted(response, codes, ctx);
    }
  });

interface ErrorResponseUse {
  readonly response: Cursor;
  /** Names of the operations that have the response. */
  readonly users: string[];
}

/** Returns each shared error response once; `error-responses` reports those that are not shared. */
function errorResponsesOf(operations: readonly OperationCursor[]): Iterable<ErrorResponseUse> {
  const found = new Map<string, ErrorResponseUse>();
  for (const { name, cursor } of operations) {
    for (const [status, response] of cursor.at("responses")?.children() ?? []) {
      if (!/^[45]/.test(status) || !isReference(response.raw)) continue;
      const key = response.location.absolutePointer.toString();
      const use = found.get(key) ?? { response, users: [] };
      use.users.push(name);
      found.set(key, use);
    }
  }
  return found.values();
}

function reportEntry(entry: Cursor, users: readonly string[], ctx: UserContext): void {
  const report = (message: string, at?: Cursor) => ctx.report({ message, location: (at ?? entry).location });
  const unknown = entry.children().find(([key]) => !keys.includes(key));
  if (unknown !== undefined) report(`\`${unknown[0]}\` is not known here: use ${keys.join(", ")}.`, unknown[1]);
  for (const key of ["code", "meaning"]) {
    if ((entry.text(key) ?? "").trim() === "") report(`An error code needs \`${key}\`, a text.`, entry.at(key));
  }
  const evidence = entry.text("evidence") ?? "";
  const source = entry.text("source");
  if (!evidences.includes(evidence))
    report(`\`evidence\` must be one of ${evidences.join(", ")}.`, entry.at("evidence"));
  else if (evidence === "example") {
    if (source !== undefined) report("An `example` of our own has no `source`.", entry.at("source"));
  } else if (!URL.canParse(source ?? "") || !source?.startsWith("https://")) {
    report("`source` must be the address of the evidence, with https://.", entry.at("source"));
  }
  for (const operation of entry.list("operations")) {
    if (users.includes(String(operation.value))) continue;
    report(`\`${operation.value}\` is no operation with this response: use its operationId.`, operation);
  }
}

function reportTwice(codes: readonly Cursor[], ctx: UserContext): void {
  const names = codes.map((entry) => entry.text("code"));
  for (const [index, entry] of codes.entries()) {
    if (names.indexOf(names[index]) === index) continue;
    ctx.report({ message: `\`${names[index]}\` is listed twice.`, location: entry.location });
  }
}

/** Reports the codes of the examples that the list does not have. */
function reportUnlisted(response: Cursor, codes: readonly Cursor[], ctx: UserContext): void {
  const examples = response.list("content").flatMap((media) => media.list("examples"));
  for (const code of examples.flatMap((example) => example.list("value", "errors")).map((error) => error.at("code"))) {
    if (code === undefined || codes.some((entry) => entry.text("code") === code.value)) continue;
    const message = `\`x-error-codes\` of the response does not list \`${code.value}\`: add it with its meaning and evidence.`;
    ctx.report({ message, location: code.location });
  }
}
