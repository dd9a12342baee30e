import { type MethodModel, methodPage, readMethods } from "@enapter/http-api-generator/client";
import { type OpenApiDocument, readOperations } from "@enapter/http-api-openapi";
import { type ErrorCodeUse, errorCodeSlug, type ListedErrorCode, readErrorCodes } from "./error-codes.ts";
import { evidenceText } from "./error-tables.ts";
import { cell, code, findableCode } from "./markdown.ts";
import { ContentError, type SitePage } from "./page.ts";

const folder = "reference/errors/";
/** Number of methods that a page lists one by one. */
const listed = 15;

/**
 * Returns a page for each error code of the description: a generated head, and below it the handwritten advice, if there is one.
 * @throws {ContentError} for advice on a code that the description does not list.
 */
export function errorCodePages(document: OpenApiDocument, advice: readonly SitePage[]): SitePage[] {
  const codes = readErrorCodes(document);
  const all = readMethods(readOperations(document)).length;
  for (const page of advice) {
    const known = codes.find((each) => each.code === page.head.code);
    if (known === undefined) {
      throw new ContentError(
        page,
        1,
        `is advice on the code ${page.head.code}, which no response in spec/responses lists`,
      );
    }
    const path = folder + errorCodeSlug(known.code);
    if (page.path !== path) throw new ContentError(page, 1, `has to be content/${path}.md, the address of its code`);
  }
  return codes.map((known, index) => {
    const written = advice.find(({ head }) => head.code === known.code);
    const head = codeHead(known, all);
    const sidebar = { order: index + 1, label: shortCode(known.code) };
    if (written !== undefined) {
      return { ...written, head: { ...written.head, sidebar }, body: `${head}\n${written.body}` };
    }
    return {
      path: folder + errorCodeSlug(known.code),
      head: {
        title: known.code,
        description: `${known.code}, an error code of the API: its statuses, the class in the client, and the evidence.`,
        template: "error-code",
        code: known.code,
        sidebar,
      },
      body: head,
    };
  });
}

/** Returns the codes whose pages have no advice. */
export function codesWithoutAdvice(pages: readonly SitePage[]): string[] {
  return pages
    .filter(({ head, file }) => head.template === "error-code" && file === undefined)
    .map(({ head }) => head.title);
}

function codeHead({ code: name, uses }: ListedErrorCode, all: number): string {
  const rows = uses.map(
    (use) =>
      `| [${use.status}](../#status-${use.status}) | ${code(use.className)} | ${cell(use.meaning)} | ${evidenceText(use)} |`,
  );
  const parts = [
    `The \`code\` is ${findableCode(name, { words: name.split("/"), weight: 10 })}.\n`,
    `| Status | Class | Meaning | Evidence |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`,
    ...uses.map((use) => `- **Methods with ${use.status}:** ${operationsText(use, all)}`),
  ];
  return `${parts.join("\n")}\n`;
}

function operationsText({ methods, narrow, status }: ErrorCodeUse, all: number): string {
  const links = methods.map(methodLink).join(", ");
  if (narrow) return `${links}.`;
  if (methods.length === all) return "any method may return it.";
  if (methods.length <= listed) return `any of ${links} may return it.`;
  return `any of the ${methods.length} methods whose [reference](../../client/) lists ${status} may return it.`;
}

function methodLink(method: MethodModel): string {
  const { resource, methodName } = method.operation;
  return `[${code(`${resource}.${methodName}`)}](../../client/${methodPage(method)})`;
}

/** Returns the part of a code that tells it from others, for narrow columns. */
function shortCode(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
