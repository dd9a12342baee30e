import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { ContentError, lineAt, type SitePage } from "./page.ts";

/** Draws a diagram in the DOT language as SVG, or throws with the reason. */
export type DrawDot = (source: string) => string;

/** A block of the language DOT with the text for readers who do not see the picture. */
const block = /^```dot(?: description="([^"\n]*)")?[ \t]*\n([\s\S]*?)^```[ \t]*$/gm;

/** Settings of all diagrams. Colours come from the stylesheet of the site; Helvetica is the font whose widths Graphviz knows. */
const defaults = `bgcolor=transparent ranksep=0.4 nodesep=0.3
  node [shape=box style=rounded fontname=Helvetica fontsize=13 margin="0.15,0.09"]
  edge [fontname=Helvetica fontsize=12 arrowsize=0.7]`;

/** Loads the program that draws. */
export async function loadGraphviz(): Promise<DrawDot> {
  const graphviz = await Graphviz.load();
  return (source) => graphviz.dot(source.replace("{", `{\n  ${defaults}\n`));
}

/**
 * Draws the diagrams of a page: a block of the language `dot` becomes a figure. Its description is what a screen reader reads.
 * The Markdown twin of the page keeps the block.
 * @throws {ContentError} for a diagram without a description, and for one that Graphviz does not understand.
 */
export function drawDiagrams(page: SitePage, draw: DrawDot): SitePage {
  const body = page.body.replaceAll(block, (_whole, description: string | undefined, source: string, at: number) => {
    const fail = (problem: string) => new ContentError(page, lineAt(page.body, at), problem);
    if (description === undefined || description === "") throw fail("has a diagram without description");
    try {
      return figure(draw(source), description);
    } catch (error) {
      throw fail(`has a diagram that Graphviz does not draw: ${(error as Error).message.trim()}`);
    }
  });
  return { ...page, body };
}

/** Returns a figure as one line, because an empty line ends HTML in Markdown. Names of nodes are for the author alone. */
function figure(svg: string, description: string): string {
  const drawing = svg
    .slice(svg.indexOf("<svg"))
    .replaceAll(/<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/g, "")
    .replaceAll(/ (?:id|xml:space|xmlns:xlink|font-family|fill|stroke)="[^"]*"/g, "")
    .replace("<svg", `<svg role="img" aria-label="${description.replaceAll("&", "&amp;")}"`);
  return `<figure class="diagram" data-pagefind-ignore>${drawing.replaceAll(/\s*\n\s*/g, " ").trim()}</figure>`;
}
