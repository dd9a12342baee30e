import { whyNotRunnable } from "../console/bundle/runnable.ts";
import { ContentError, lineAt, type SitePage } from "./page.ts";
import { type ReadExample, readRegion } from "./region.ts";
import { runElement } from "./samples.ts";

/** A fenced block, also in a list: its indent, ticks, info string and text. */
const fence = /^([ \t]*)(`{3,})([^\n`]*)\n([\s\S]*?)^\1\2[ \t]*$/gm;
/** Languages of code that has to come from a file. */
const code = /^(?:[cm]?[jt]sx?|javascript|typescript)$/;

/**
 * Puts code of the examples into a page: a fence with `file=guides/lists.ts#pages` gets that region, one with
 * `output=guides/lists.out.txt` what the program printed. The word `run` adds a button that
 * runs the whole program. Nobody types code into a page, because nothing would run it.
 * @throws {ContentError} for an unknown file or region, and for code in the page.
 */
export function includeExamples(page: SitePage, read: ReadExample): SitePage {
  const body = page.body.replace(
    fence,
    (whole, indent: string, ticks: string, info: string, text: string, offset: number) => {
      const fail = (problem: string) => new ContentError(page, lineAt(page.body, offset), problem);
      const [language = "", ...words] = info.trim().split(/\s+/);
      const [kind, target] =
        words.map((word) => word.split("=", 2)).find(([name]) => name === "file" || name === "output") ?? [];
      if (kind === undefined || target === undefined) {
        if (code.test(language))
          throw fail("has code that nothing runs: move it to examples/ and include it with file=");
        return whole;
      }
      if (text.trim() !== "") throw fail(`has text in a block that includes ${target}`);
      const [path = "", region] = target.split("#", 2);
      const content = read(path);
      if (content === undefined) throw fail(`includes ${path}, which is not in examples/`);
      const included = readRegion(content, region);
      if (included === undefined) throw fail(`includes the region ${region}, which ${path} does not have`);
      const title = kind === "file" ? path.replace(/^.*\//, "") : "Output";
      const lines = [`${ticks}${language} title="${title}"`, ...included.split("\n"), ticks];
      if (kind === "file" && words.includes("run")) {
        const problem = whyNotRunnable(content);
        if (problem !== undefined) throw fail(`is marked with run, but ${path} ${problem}`);
        lines.push("", ...runElement(path.replace(/\.ts$/, ""), page.path));
      }
      return lines.map((line) => (line === "" ? line : `${indent}${line}`)).join("\n");
    },
  );
  return { ...page, body };
}
