import {
  failureStates,
  methodPage,
  outcomeErrorName,
  readErrors,
  readMethods,
} from "@enapter/http-api-generator/client";
import { mockErrorCodes } from "@enapter/http-api-mock";
import { type OpenApiDocument, readOperations } from "@enapter/http-api-openapi";
import { type ErrorCodeUse, errorCodeSlug, readErrorCodes } from "./error-codes.ts";
import { badge, cell, code } from "./markdown.ts";

const evidenceWords: Readonly<Record<ErrorCodeUse["evidence"], string>> = {
  documented: "documented",
  client: "client",
  example: "example only",
};

/** Returns how an error code is known, with a link to the source. */
export function evidenceText({ evidence, source }: Pick<ErrorCodeUse, "evidence" | "source">): string {
  const words = evidenceWords[evidence];
  return source === undefined ? badge(words) : `[${words}](${source})`;
}

/** Returns a row for each status: its class, its reason, and the number of operations that have it. */
export function statusTable(document: OpenApiDocument): string {
  const operations = readOperations(document);
  const rows = readErrors(document, operations).flatMap(({ name, statuses, description }) =>
    statuses.map((status) => {
      const having = operations.filter(
        ({ errors, variantOf }) => variantOf === undefined && errors[status] !== undefined,
      );
      return `| <span id="status-${status}">${status}</span> | ${code(name)} | ${cell(description)} | ${having.length} |`;
    }),
  );
  return `| Status | Class | When | Operations |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}

/** Returns a row for each listed code, with a link to its page. */
export function codeTable(document: OpenApiDocument): string {
  const rows = readErrorCodes(document).flatMap(({ code: name, uses }) =>
    uses.map((use) => `| ${codeLink(name)} | ${use.status} | ${cell(use.meaning)} | ${evidenceText(use)} |`),
  );
  return `| Code | Status | Meaning | Evidence |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}

/** Returns a row for each code that only the mock has. */
export function mockCodeTable(document: OpenApiDocument): string {
  const listed = new Set(readErrorCodes(document).map(({ code: name }) => name));
  const rows = Object.entries(mockErrorCodes)
    .filter(([name]) => !listed.has(name))
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(
      ([name, { statuses, meaning }]) =>
        `| ${code(name)} | ${statuses.join(", ")} | ${cell(meaning)} | ${badge("mock only")} |`,
    );
  return `| Code | Status | Meaning | Evidence |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}

/** Returns a row for each method whose successful response may report a failure. */
export function failureStateTable(document: OpenApiDocument): string {
  const rows = readMethods(readOperations(document)).flatMap((method) => {
    const { outcome, resource, methodName } = method.operation;
    if (outcome === undefined) return [];
    const states = failureStates(document, method.operation) ?? [];
    const link = `[${code(`${resource}.${methodName}`)}](../client/${methodPage(method)})`;
    return [
      `| ${link} | ${code(outcome.field)} | ${states.map(code).join(", ")} | ${code(outcomeErrorName(outcome))} |`,
    ];
  });
  return `| Method | Field | Failures | Class, if you ask for an error |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}

function codeLink(name: string): string {
  return `[${code(name)}](./${errorCodeSlug(name)}/)`;
}
