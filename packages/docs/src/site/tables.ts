import { readErrors } from "@enapter/http-api-generator/client";
import { type OpenApiDocument, readOperations } from "@enapter/http-api-openapi";
import { cell, code } from "./markdown.ts";
import { ContentError, lineAt, type SitePage } from "./page.ts";

/** Tables that handwritten pages take from the description, by name. */
const tables: Readonly<Record<string, (document: OpenApiDocument) => string>> = {
  statuses(document) {
    const operations = readOperations(document);
    const rows = readErrors(document, operations).flatMap(({ name, statuses, description }) =>
      statuses.map((status) => {
        const count = operations.filter(
          ({ errors, variantOf }) => variantOf === undefined && errors[status] !== undefined,
        );
        return `| ${status} | ${code(name)} | ${cell(description)} | ${count.length} |`;
      }),
    );
    return `| Status | Class | When | Operations |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
  },
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
