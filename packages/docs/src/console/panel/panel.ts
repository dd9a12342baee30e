import {
  type ConsoleFault,
  type ConsoleReport,
  type ConsoleRole,
  firstMoment,
  runTimeLimit,
  type UncaughtError,
} from "../protocol/messages.ts";
import { make, makeButton, makeChoice } from "./elements.ts";
import { makeFrame } from "./link.ts";
import { makeResults } from "./results.ts";

/** Paths of the pages about error codes, below the root of the site; the build puts them in. */
declare const ERROR_PAGES: readonly string[];

const roles: Readonly<Record<ConsoleRole, string>> = { OWNER: "of each site", READONLY: "READONLY everywhere" };
const faults: Readonly<Record<ConsoleFault, string>> = {
  none: "none",
  "rate-limit": "429 once",
  "server-error": "503 once",
  "drop-after": "lost response",
};

/**
 * Opens a console with a program and runs it.
 * @param root Address of the site, with a slash at its end.
 * @param sample Path of the program below `examples/`, without ending.
 */
export async function openConsole(root: string, sample: string): Promise<HTMLElement> {
  const response = await fetch(`${root}console/samples/${sample}.js`);
  if (!response.ok) throw new Error(`The program ${sample} cannot be loaded: status ${response.status}.`);
  return makePanel(root, sample, await response.text());
}

function makePanel(root: string, sample: string, program: string): HTMLElement {
  let ahead = 0;
  let started = 0;
  const editor = make("textarea", {
    class: "console-editor",
    rows: String(Math.min(24, program.trimEnd().split("\n").length + 1)),
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    wrap: "off",
  });
  const role = makeChoice("Role", roles);
  const fault = makeChoice("Fault", faults);
  const clock = make("span", { class: "console-clock" });
  const results = makeResults((error) => root + errorPath(error));
  const { frame, send } = makeFrame(`${root}console/frame.html`, receive);

  const showRunning = (isRunning: boolean): void => {
    run.disabled = isRunning;
    stop.disabled = !isRunning;
  };
  const showClock = (): void => {
    const now = new Date(Date.parse(firstMoment) + ahead);
    clock.textContent = `${now.toISOString().slice(0, 19).replace("T", " ")} UTC`;
  };
  const start = (): void => {
    results.clear();
    results.showEnd("Running…");
    showRunning(true);
    started = performance.now();
    const settings = { role: role.select.value as ConsoleRole, fault: fault.select.value as ConsoleFault, ahead };
    void send({ type: "run", code: editor.value, ...settings });
  };
  const advance = (milliseconds: number): void => {
    ahead += milliseconds;
    showClock();
    void send({ type: "advance", milliseconds });
  };
  const reset = (): void => {
    void send({ type: "stop" });
    editor.value = program;
    role.select.value = "OWNER";
    fault.select.value = "none";
    ahead = 0;
    showClock();
    results.clear();
    showRunning(false);
  };
  const run = makeButton("Run", start);
  const stop = makeButton("Stop", () => void send({ type: "stop" }));

  function receive(report: ConsoleReport): void {
    if (report.type === "line") results.addLine(report.text);
    else if (report.type === "requests") results.showRequests(report.requests);
    else if (report.type === "done") {
      showRunning(false);
      if (report.error === undefined) results.showEnd(`Done in ${Math.round(performance.now() - started)} ms.`);
      else results.showError(report.error);
    } else if (report.type === "stopped") {
      showRunning(false);
      results.showEnd(report.reason === "asked" ? "Stopped." : `Stopped after ${runTimeLimit / 1000} s.`);
    }
  }

  editor.value = program;
  showClock();
  const file = `${sample.replace(/^.*\//, "")}.mjs`;
  const panel = make(
    "section",
    { class: "console not-content", "aria-label": `Console: ${file}` },
    make("label", { class: "console-label" }, `${file}, which you may change`, editor),
    make("div", { class: "console-bar" }, run, stop, makeButton("Reset", reset), role.label, fault.label),
    make(
      "div",
      { class: "console-bar" },
      make("span", {}, "Clock: ", clock),
      makeButton("+1 s", () => advance(1000)),
      makeButton("+1 min", () => advance(60_000)),
    ),
    ...results.elements,
    make(
      "p",
      { class: "console-note" },
      "Against a mock in this page: no network, no token. Each run begins with the same state.",
    ),
    frame,
  );
  start();
  return panel;
}

/** Returns the path of the page about a code, else of the list of errors. */
function errorPath({ code }: UncaughtError): string {
  const page = `reference/errors/${(code ?? "").toLowerCase().replaceAll(/[_/]/g, "-")}`;
  return ERROR_PAGES.includes(page) ? `${page}/` : "reference/errors/";
}
