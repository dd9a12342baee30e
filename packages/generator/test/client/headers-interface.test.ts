import { readDocument } from "@enapter/http-api-openapi";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { clientFiles } from "../../src/client/files.ts";
import { openProgram } from "./library-editor.ts";
import { target } from "./target.ts";

/** Program of a user of the library's client. A bar marks each position at which the editor is asked. */
const program = `
import { NotFoundError } from "./generated/errors/errors.ts";
import type { Resources } from "./generated/resources.ts";

declare const library: Resources;
declare const error: unknown;

export const added = await library.books.add({ title: "Emma" }).withResponse();
export const revision: string = added.headers.get("|X-Revision");
export const sameInLowerCase: string = added.headers.get("x-revision");
export const optional: string | null = added.headers.get("|retry-soon");
// @ts-expect-error It is not in every answer.
export const notAlways: string = added.headers.get("retry-soon");
export const undocumented: string | null = added.headers.get("X-Trace");
// @ts-expect-error Nobody promises it.
export const notPromised: string = added.headers.get("X-Trace");
// @ts-expect-error It goes by the media type of the answer, not by what is said about the header.
export const contentType: string = added.headers.get("Content-Type");
export const copy: Headers = new Headers(added.headers);

export const got = (await library.books.get("1", { shelf: "A" }).withResponse()).headers;
export const gotRevision: string = got.get("X-Revision");
export const ordered = (await library.books.order("1", { title: "Emma" }).withResponse()).headers.get("|X-Queue");
export const shown = (await library.books.getOrder("1").withResponse()).headers.get("|X-Queue");
export const started: string = (await library.books.startOrder().withResponse()).headers.get("Location");
export const removed: Headers = (await library.books.delete("1").withResponse()).headers;

if (error instanceof NotFoundError) {
  const nearest: string | null = error.headers.get("|X-Nearest");
  // @ts-expect-error The answer may be that of a proxy.
  const notSure: string = error.headers.get("X-Nearest");
  console.log(nearest, notSure);
}
`;

/** A bar before a name in quotes, such as `"|X-Revision"`. */
const bar = /\|(?=[\w-]+"\))/g;
const { service, programFile, mistakesIn } = openProgram(program.replaceAll(bar, ""));
const questions = [...program.matchAll(bar)].map(({ index }, before) => index - before);

test("documented headers have the types of the description", () => {
  expect(mistakesIn(programFile)).toEqual([]);
});

describe("an editor", () => {
  const [revision, optional, ordered, shown, nearest] = questions as [number, number, number, number, number];

  test.each([
    ["a call", revision, ["X-Revision", "x-revision", "retry-soon"]],
    ["a call with an outcome", ordered, ["X-Queue", "x-queue"]],
    ["a call that can wait", shown, ["X-Queue", "x-queue"]],
    ["an error", nearest, ["X-Nearest", "x-nearest"]],
  ])("offers the documented names of the headers of %s", (_name, position, names) => {
    const { entries = [] } = service.getCompletionsAtPosition(programFile, position, {}) ?? {};
    expect(entries.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  test.each([
    [revision, "Revision of the record, which goes into `If-Match`."],
    [optional, "Whether the book is about to change."],
    [nearest, "Id of a book like it."],
  ])("shows the description of a header (%#)", (position, text) => {
    const { items = [], selectedItemIndex = 0 } = service.getSignatureHelpItems(programFile, position, {}) ?? {};
    expect(ts.displayPartsToString(items[selectedItemIndex]?.documentation)).toBe(text);
    const beforeTheQuote = position - '("'.length;
    expect(ts.displayPartsToString(service.getQuickInfoAtPosition(programFile, beforeTheQuote)?.documentation)).toBe(
      text,
    );
  });

  test("strikes out a header that is deprecated", () => {
    const struck = service.getSuggestionDiagnostics(programFile).filter(({ reportsDeprecated }) => reportsDeprecated);
    const lines = struck.map(({ file, start = 0 }) => file?.getLineAndCharacterOfPosition(start).line);
    const deprecated = program.split("\n").flatMap((text, line) => (/X-Queue|delete/.test(text) ? [line] : []));
    expect(lines).toEqual(deprecated);
  });
});

test("a header that only one of two twins sends is optional", async () => {
  const library = await readDocument(new URL("./fixtures/library.json", import.meta.url));
  const path = "/shelves/{shelf}/books/{book_id}";
  const twin = library.paths?.[path]?.get;
  const responses = { "200": { content: library.components?.responses?.["Book"]?.content ?? {} } };
  const edited = {
    ...library,
    paths: { ...library.paths, [path]: { ...library.paths?.[path], get: { ...twin, responses } } },
  };
  const headers = (document: typeof library) =>
    clientFiles(document, target)
      .get("operations/books.ts")
      ?.match(/interface GetBookHeaders [^}]*/)?.[0];
  expect(headers(library)).toContain('(name: "X-Revision" | "x-revision"): string;');
  expect(headers(edited)).toContain('(name: "X-Revision" | "x-revision"): string | null;');
});
