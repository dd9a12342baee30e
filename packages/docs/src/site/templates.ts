import { ContentError, lineAt, type SitePage, type Template } from "./page.ts";

/** Sections of each template in their order; a page may leave out those with a `?`. Templates without a list leave all to the page. */
const sections: Readonly<Record<Template, readonly string[] | undefined>> = {
  landing: undefined,
  start: ["Before you start?", "Steps", "If it fails?", "Next"],
  guide: ["How it works", "Options?", "What can go wrong", "Cloud, Gateway, browser?", "Related"],
  recipe: ["Program", "Output", "Adapt it?", "Cost"],
  reference: undefined,
  "error-code": ["Why it happens", "What to do", "Example?"],
  project: undefined,
};

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/**
 * Checks a page against its template: the sections, their order, and the length of the description.
 * @throws {ContentError} for the first problem.
 */
export function checkTemplate(page: SitePage): void {
  const { description, template, example } = page.head;
  const inHead = (problem: string) => new ContentError({ ...page, firstLine: 1 }, 1, problem);
  if (description.length < 50 || description.length > 160) {
    throw inHead(`has a description of ${description.length} characters, not 50 to 160`);
  }
  if (!Object.hasOwn(sections, template)) throw inHead(`has the template ${template}, which does not exist`);
  if (template === "recipe" && example === undefined) throw inHead("is a recipe without an example");
  const headings = headingsOf(page.body);
  const top = headings.find(({ level }) => level === 1);
  if (top) throw new ContentError(page, top.line, "has a heading of the first level, which the title is already");
  checkSections(
    page,
    headings.filter(({ level }) => level === 2),
  );
}

function checkSections(page: SitePage, headings: readonly Heading[]): void {
  const { template } = page.head;
  const expected = sections[template];
  if (expected === undefined) return;
  let next = 0;
  for (const { text, line } of headings) {
    const index = expected.findIndex((section, position) => position >= next && section.replace("?", "") === text);
    if (index < 0) {
      throw new ContentError(
        page,
        line,
        `has the section "${text}", which the template ${template} does not have here`,
      );
    }
    next = index + 1;
  }
  const missing = expected.find((section) => !section.endsWith("?") && !headings.some(({ text }) => text === section));
  if (missing !== undefined) throw new ContentError(page, 1, `has no section "${missing}"`);
}

/** Returns the headings of a text; lines in code are none. */
function headingsOf(body: string): Heading[] {
  const prose = body.replaceAll(/^(`{3,})[\s\S]*?^\1/gm, (block) => block.replaceAll(/[^\n]/g, " "));
  return [...prose.matchAll(/^(#+) (.+)$/gm)].map(({ 1: marks = "", 2: text = "", index }) => ({
    level: marks.length,
    text,
    line: lineAt(prose, index),
  }));
}
