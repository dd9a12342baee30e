import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { decisionPages, type NamedTexts } from "./decision-pages.ts";
import { enumPage } from "./enum-page.ts";
import { errorCodePages } from "./error-pages.ts";
import { type ClientFacts, insertFacts } from "./facts.ts";
import { includeExamples } from "./fences.ts";
import { weighDefinitions } from "./markdown.ts";
import { methodPages } from "./method-pages.ts";
import { ContentError, parseSitePage, type SitePage } from "./page.ts";
import { recipeIndex } from "./recipe-index.ts";
import type { ReadExample } from "./region.ts";
import { insertHistory, type ReleaseFiles } from "./release-history.ts";
import { insertSamples, samplesOf } from "./samples.ts";
import { insertTables } from "./tables.ts";
import { checkTemplate } from "./templates.ts";

/** Everything that the pages are made of. */
export interface Sources {
  readonly document: OpenApiDocument;
  readonly client: ClientFacts;
  /** Handwritten pages by path below `content/`, such as `guides/lists.md`. */
  readonly content: NamedTexts;
  readonly decisions: NamedTexts;
  readonly releases: ReleaseFiles;
  readonly readExample: ReadExample;
}

/**
 * Makes the pages of the site: the handwritten ones with their code, and the generated ones.
 * @throws {ContentError} for the first page that is not as its template asks.
 */
export function makePages({ document, client, content, decisions, releases, readExample }: Sources): SitePage[] {
  const sources = [...content].map(([file, text]) =>
    parseSitePage(text, file.replace(/\.md$/, ""), `packages/docs/content/${file}`),
  );
  const written = sources.map((page) => {
    checkTemplate(page);
    const tables = insertHistory(insertTables(includeExamples(page, readExample), document), releases);
    const whole = insertFacts(tables, document, client);
    return page.head.template === "reference" ? { ...whole, body: weighDefinitions(whole.body) } : whole;
  });
  const samples = samplesOf(written);
  const filled = written.map((page) => insertSamples(page, samples));
  const isAdvice = ({ head }: SitePage) => head.template === "error-code";
  const pages = [
    ...filled.filter((page) => !isAdvice(page)),
    ...recipeIndex(sources, readExample),
    ...methodPages(document),
    ...errorCodePages(document, filled.filter(isAdvice)),
    enumPage(document),
    ...decisionPages(decisions),
  ];
  const paths = new Set<string>();
  for (const page of pages) {
    if (paths.has(page.path)) throw new ContentError(page, 1, "has the path of another page");
    if (page.body.trim() === "") throw new ContentError(page, 1, "is empty");
    paths.add(page.path);
  }
  return pages;
}
