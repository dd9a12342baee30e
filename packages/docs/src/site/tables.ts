import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { codeTable, failureStateTable, mockCodeTable, statusTable } from "./error-tables.ts";
import { ContentError, lineAt, type SitePage } from "./page.ts";

/** Tables that handwritten pages take from the description, by name. */
const tables: Readonly<Record<string, (document: OpenApiDocument) => string>> = {
  statuses: statusTable,
  "error-codes": codeTable,
  "mock-error-codes": mockCodeTable,
  "failure-states": failureStateTable,
};

/**
 * Puts tables of the description into a page, in place of `<!-- generated: statuses -->`.
 * @throws {ContentError} for an unknown name.
 */
export function insertTables(page: SitePage, document: OpenApiDocument): SitePage {
  const body = page.body.replaceAll(/^<!-- generated: (\S+) -->$/gm, (_whole, name: string, offset: number) => {
    const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (table === undefined) throw new ContentError(page, lineAt(page.body, offset), `has no generated table ${name}`);
    return table(document);
  });
  return { ...page, body };
}
