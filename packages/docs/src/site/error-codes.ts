import type { MethodModel } from "@enapter/http-api-generator/client";
import { readErrors, readMethods } from "@enapter/http-api-generator/client";
import { type ErrorCodeEntry, type OpenApiDocument, readOperations } from "@enapter/http-api-openapi";

/** A code with one status. */
export interface ErrorCodeUse extends Pick<ErrorCodeEntry, "meaning" | "evidence" | "source"> {
  readonly status: string;
  /** Class of the client. */
  readonly className: string;
  /** Methods that can get it. */
  readonly methods: readonly MethodModel[];
  /** Whether that is known, and not only that these methods can get the status. */
  readonly narrow: boolean;
}

/** An error code that the description lists. */
export interface ListedErrorCode {
  readonly code: string;
  /** Best evidence first. */
  readonly uses: readonly ErrorCodeUse[];
}

const evidences = ["documented", "client", "example"];

/** Returns the error codes of the description in alphabetical order. */
export function readErrorCodes(document: OpenApiDocument): ListedErrorCode[] {
  const operations = readOperations(document);
  const methods = readMethods(operations);
  const uses = readErrors(document, operations).flatMap(({ name, statuses }) =>
    statuses.flatMap((status) => {
      const able = methods.filter(({ operation }) => operation.errors[status] !== undefined);
      const responses = new Set(able.map(({ operation }) => operation.errors[status] ?? ""));
      const entries = [...responses].flatMap((response) => listedIn(document, response));
      return entries.map(({ code, meaning, evidence, source, operations: ids }) => ({
        code,
        use: {
          status,
          className: name,
          meaning,
          evidence,
          ...(source === undefined ? {} : { source }),
          methods: ids === undefined ? able : able.filter(({ operation }) => ids.includes(operation.id)),
          narrow: ids !== undefined,
        } satisfies ErrorCodeUse,
      }));
    }),
  );
  const codes = Map.groupBy(uses, ({ code }) => code);
  return [...codes]
    .map(([code, entries]) => ({
      code,
      uses: entries.map(({ use }) => use).sort((a, b) => evidences.indexOf(a.evidence) - evidences.indexOf(b.evidence)),
    }))
    .sort((a, b) => a.code.toLowerCase().localeCompare(b.code.toLowerCase(), "en"));
}

function listedIn(document: OpenApiDocument, response: string): readonly ErrorCodeEntry[] {
  return document.components?.responses?.[response]?.["x-error-codes"] ?? [];
}

/** Returns the name of the page of a code. It is part of an address, so it never changes. */
export function errorCodeSlug(code: string): string {
  return code.toLowerCase().replaceAll(/[_/]/g, "-");
}
