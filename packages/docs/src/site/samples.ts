import { isObject } from "@enapter/http-api-openapi/json";
import type { SitePage } from "./page.ts";
import { type ReadExample, readRegion } from "./region.ts";

/** A program that readers can run in a page. */
export interface PageSample {
  /** Path below `examples/` without ending, such as `guides/commands`. */
  readonly sample: string;
  /** Title and path of the first page that shows it. */
  readonly title: string;
  readonly path: string;
  /** Place of the page in the sidebar. */
  readonly order: number;
}

/** Returns the element that becomes a button, with what readers without JavaScript do instead. */
export function runElement(sample: string, page: string): string[] {
  const file = `${sample.replace(/^.*\//, "")}.mjs`;
  const guide = `${page === "index" ? "./" : "../".repeat(page.split("/").length)}start/first-program/`;
  return [
    `<enapter-run data-sample="${sample}" data-pagefind-ignore>`,
    `<noscript>Without JavaScript in your browser: save the program as <code>${file}</code>, start <code>npx enapter-mock</code>,`,
    `and run <code>node ${file}</code> as in <a href="${guide}">First program</a>.</noscript>`,
    "</enapter-run>",
  ];
}

/** Lists the programs of pages that readers can run, each once. */
export function samplesOf(pages: readonly SitePage[]): PageSample[] {
  const samples = new Map<string, PageSample>();
  for (const { path, head, body } of pages) {
    for (const [, sample = ""] of body.matchAll(/<enapter-run data-sample="([^"]+)"/g)) {
      if (!samples.has(sample) || samples.get(sample)?.path === "index")
        samples.set(sample, { sample, title: head.title, path, order: orderOf(head) });
    }
  }
  return [...samples.values()];
}

/** The program that reads the site of the picture. */
const pictureSample = "start/picture";

/** Returns the programs as files for the console, with that of the picture: JavaScript and TypeScript are the same in them. */
export function sampleFiles(samples: readonly PageSample[], read: ReadExample): Map<string, string> {
  return new Map(
    [...samples.map(({ sample }) => sample), pictureSample].map((sample) => [
      `console/samples/${sample}.js`,
      `${readRegion(read(`${sample}.ts`) ?? "") ?? ""}\n`,
    ]),
  );
}

function orderOf({ sidebar }: SitePage["head"]): number {
  return isObject(sidebar) && typeof sidebar["order"] === "number" ? sidebar["order"] : 0;
}

/** Groups of programs by the folder of their pages, in the order of a first visit. */
const groups: Readonly<Record<string, string>> = {
  "start/": "Start here",
  "guides/": "Guides",
  "recipes/": "Recipes",
  "reference/errors/": "Error codes",
};

/** Puts the list of programs into a page, by group, in place of `<!-- samples -->`. In a browser it becomes a choice. */
export function insertSamples(page: SitePage, samples: readonly PageSample[]): SitePage {
  const toRoot = "../".repeat(page.path.split("/").length);
  const lists = Object.entries(groups).flatMap(([folder, label]) => {
    const members = samples.filter(({ path }) => path.startsWith(folder)).sort((a, b) => a.order - b.order);
    const items = members.map(
      ({ sample, title, path }) => `<li><a href="${toRoot}${path}/" data-sample="${sample}">${title}</a></li>`,
    );
    return items.length === 0 ? [] : [`<section aria-label="${label}">`, "<ul>", ...items, "</ul>", "</section>"];
  });
  const list = ["<enapter-samples>", ...lists, "</enapter-samples>"].join("\n");
  return { ...page, body: page.body.replace("<!-- samples -->", list) };
}

/** Returns Markdown without the elements of the console. */
export function withoutConsole(markdown: string): string {
  return markdown
    .replaceAll(/^[ \t]*<enapter-run [\s\S]*?<\/enapter-run>\n+/gm, "")
    .replaceAll(/^<enapter-picture[\s\S]*?<\/enapter-picture>\n+/gm, "")
    .replaceAll(/<li><a href="([^"]+)" data-sample="[^"]+">([^<]+)<\/a><\/li>/g, "- [$2]($1)")
    .replaceAll(/^<\/?(?:enapter-samples|ul|section)(?: [^>]*)?>\n/gm, "");
}

/** Adds the script that defines the elements of the console to a page that has some. */
export function withConsoleScript(html: string, script: string): string {
  if (!/<enapter-(?:run|samples|picture)\b/.test(html)) return html;
  return html.replace("</body>", () => `<script>${script}</script></body>`);
}
