import { describe, expect, test } from "vitest";
import { jsDoc, nameList } from "../../src/output/text.ts";

describe("jsDoc", () => {
  test("is empty when there is nothing to say", () => {
    expect(jsDoc([])).toBe("");
    expect(jsDoc(["", "  \n "])).toBe("");
  });

  test("is one line for one line", () => {
    expect(jsDoc(["Gets a book."])).toBe("/** Gets a book. */\n");
    expect(jsDoc(["Gets a book."], "  ")).toBe("  /** Gets a book. */\n");
  });

  test("separates paragraphs, but not tags", () => {
    expect(jsDoc(["Gets a book.", "", "At once.", "@param id Its id.", "@deprecated"], "  ")).toBe(
      [
        "  /**",
        "   * Gets a book.",
        "   *",
        "   * At once.",
        "   * @param id Its id.",
        "   * @deprecated",
        "   */",
        "",
      ].join("\n"),
    );
  });

  test("a text cannot end the comment", () => {
    const comment = jsDoc(["Matches a/*/b and **/*.lua */ evil()"]);
    expect(comment).toBe("/** Matches a/*\\/b and **\\/*.lua *\\/ evil() */\n");
    expect(comment.match(/\*\//g)).toHaveLength(1);
  });

  test("long lines break at spaces and stay within the width", () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    for (const indent of ["", "    "]) {
      const lines = jsDoc([words], indent).trimEnd().split("\n");
      expect(lines.length).toBeGreaterThan(4);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
      const text = lines.slice(1, -1).map((line) => line.replace(`${indent} * `, ""));
      expect(text.join(" ")).toBe(words);
    }
  });

  test("a word that is longer than the line stays whole", () => {
    const url = `https://library.example/${"x".repeat(150)}`;
    expect(jsDoc([`See ${url} there`])).toBe(`/**\n * See\n * ${url}\n * there\n */\n`);
  });

  test.each(["| a |", "```ts", "    code"])("a line that begins with %j is not broken", (start) => {
    const line = `${start} ${"word ".repeat(40)}end`;
    expect(jsDoc([`Intro.\n${line}`])).toContain(` * ${line}\n`);
  });

  test("fills lines of plain text that are short", () => {
    expect(jsDoc(["Gets a book\nby its id.\n\nAt\nonce."])).toBe(
      "/**\n * Gets a book by its id.\n *\n * At once.\n */\n",
    );
  });

  test("keeps the lines of an example", () => {
    const code = ["for (const book of books) {", "  read(book);", `  // ${"long ".repeat(40)}`, "}"];
    expect(jsDoc(["Reads.", `@example\n${code.join("\n")}`])).toBe(
      ["/**", " * Reads.", " * @example", ...code.map((line) => ` * ${line.trimEnd()}`), " */", ""].join("\n"),
    );
  });

  test("keeps the line breaks of Markdown and drops trailing spaces", () => {
    expect(jsDoc(["- one  \n- two"])).toBe("/**\n * - one\n * - two\n */\n");
  });
});

test("nameList goes over several lines when it is long", () => {
  expect(nameList(["a", "b"])).toBe("{ a, b }");
  const names = ["a".repeat(40), "b".repeat(40)];
  expect(nameList(names)).toBe(`{\n  ${names[0]},\n  ${names[1]},\n}`);
});

test("a tag and its first word are on one line, however long they are", () => {
  const address = `https://zoo.example/${"owls/".repeat(30)}`;
  expect(jsDoc([`@see ${address}`])).toBe(`/** @see ${address} */\n`);
});
