import { lineLimit, type SentRequest, type UncaughtError } from "../protocol/messages.ts";
import { make } from "./elements.ts";

/** The part of a console that shows what a program did. */
export interface ResultsView {
  readonly elements: readonly HTMLElement[];
  clear(): void;
  addLine(text: string): void;
  showRequests(requests: readonly SentRequest[]): void;
  showError(error: UncaughtError): void;
  /** Says how a run ended. */
  showEnd(text: string): void;
}

/**
 * Makes the output, the table of requests and the line about the end.
 * @param errorPage Returns the address of the page about an error.
 */
export function makeResults(errorPage: (error: UncaughtError) => string): ResultsView {
  const output = make("pre", { class: "console-output", role: "log", "aria-label": "Output", tabindex: "0" });
  const end = make("p", { class: "console-end", role: "status" });
  const rows = make("tbody");
  const columns = ["Method", "Path", "Status", "Operation"].map((title) => make("th", { scope: "col" }, title));
  const table = make(
    "table",
    { class: "console-requests", tabindex: "0" },
    make("caption", {}, "Requests"),
    make("thead", {}, make("tr", {}, ...columns)),
    rows,
  );
  let lines = 0;
  return {
    elements: [end, output, table],
    clear() {
      lines = 0;
      output.replaceChildren();
      rows.replaceChildren();
      end.replaceChildren();
    },
    addLine(text) {
      lines += 1;
      if (lines <= lineLimit) output.append(`${text}\n`);
      else if (lines === lineLimit + 1) output.append(`Only ${lineLimit} lines are shown.\n`);
    },
    showRequests(requests) {
      rows.replaceChildren(
        ...requests.map(({ method, path, status, operationId }) => {
          const cells = [method, path, status === undefined ? "lost" : String(status), operationId ?? ""];
          return make("tr", {}, ...cells.map((text) => make("td", {}, text)));
        }),
      );
    },
    showError(error) {
      const { name, message, status, code, outcome } = error;
      const facts = [
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(code === undefined ? [] : [`code ${code}`]),
        ...(outcome === undefined ? [] : [`outcome ${outcome}`]),
      ];
      const link = make("a", { href: errorPage(error) }, name);
      end.replaceChildren("Not caught: ", link, facts.length === 0 ? "" : ` (${facts.join(", ")})`, `. ${message}`);
    },
    showEnd: (text) => end.replaceChildren(text),
  };
}
