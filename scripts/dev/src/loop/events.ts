import { relative } from "node:path";
import type { Difference } from "@enapter/http-api-generator/output";
import { describeDifference } from "@enapter/http-api-generator/output";

/** Something that happened in the loop. Times are in milliseconds since the edit. */
export type LoopEvent =
  | { readonly kind: "edited"; readonly paths: readonly string[] }
  | {
      readonly kind: "generated";
      readonly differences: readonly Difference[];
      /** True when the run before ended with a problem. */
      readonly isFixed: boolean;
      readonly milliseconds: number;
    }
  | { readonly kind: "problem"; readonly text: string }
  | { readonly kind: "mock"; readonly text: string; readonly milliseconds: number }
  | { readonly kind: "pages"; readonly changed: number; readonly milliseconds: number }
  /** The API page was rendered. */
  | { readonly kind: "docs"; readonly milliseconds: number }
  | { readonly kind: "impact"; readonly text: string }
  /** Once: everything is up for the first time. */
  | { readonly kind: "ready"; readonly text: string };

/** An event for the terminal. */
export function eventText(event: LoopEvent, root: string): string {
  switch (event.kind) {
    case "edited":
      return `\n${namesOf(event.paths, root)}`;
    case "generated": {
      const { differences, isFixed, milliseconds } = event;
      const lines = differences.map((difference) => `  ${describeDifference(difference, root)}`);
      const count = differences.length === 0 ? "nothing changed" : "generated";
      return [...lines, `  ${isFixed ? "fixed, " : ""}${count}, ${duration(milliseconds)}`].join("\n");
    }
    case "problem":
      return `\n${event.text}`;
    case "mock":
      return `  ${event.text}, ${duration(event.milliseconds)}`;
    case "pages":
      return `  ${event.changed} ${event.changed === 1 ? "page" : "pages"} of the site changed, ${duration(event.milliseconds)}`;
    case "docs":
      return `  API page rendered, ${duration(event.milliseconds)}`;
    case "ready":
      return `Ready: ${event.text}`;
    case "impact":
      return `\n${event.text.trimEnd()}`;
  }
}

function namesOf(paths: readonly string[], root: string): string {
  const names = paths.slice(0, 3).map((path) => relative(root, path));
  const more = paths.length - names.length;
  return `${names.join(", ")}${more === 0 ? "" : ` and ${more} more ${more === 1 ? "file" : "files"}`}`;
}

function duration(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
