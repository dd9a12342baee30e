import type { FilledPages } from "@enapter/http-api-docs/pages";
import type { Difference } from "@enapter/http-api-generator/output";
import { writeFiles } from "@enapter/http-api-generator/output";
import { problemText } from "../report/problem-text.ts";
import type { LoopEvent } from "./events.ts";
import { needOf } from "./sources.ts";
import type { LoopRegeneration, RegenerateThread } from "./thread.ts";

/** Parts of the loop. */
export interface LoopParts {
  readonly root: string;
  readonly thread: Pick<RegenerateThread, "regenerate" | "fill" | "stop">;
  /** Shows pages of the site, by file, and returns how many have changed. */
  readonly showPages: (files: ReadonlyMap<string, string>) => Promise<number>;
  /** Renders the API page. Rejects soon after the signal, with everything that it started gone. */
  readonly render: (documented: string, signal: AbortSignal) => Promise<string>;
  readonly showApiPage: (page: string) => void;
  /** Shows what is wrong, or with undefined that nothing is. */
  readonly showProblem: (text: string | undefined) => void;
  /** @returns what came of it, in words; undefined where the mock has this bundle already. */
  readonly reloadMock: (bundle: string) => Promise<string | undefined>;
  /** Returns the addresses of documentation and mock, as text. */
  readonly addresses: () => string;
  readonly impact: (differences: readonly Difference[]) => Promise<string | undefined>;
  readonly tell: (event: LoopEvent) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Result of a run without mistakes. */
type Made = Pick<LoopRegeneration, "bundle" | "documented">;

/**
 * Follows each edit: generates files, then updates mock and documentation. After a mistake all stay as they were. An edit of texts or
 * examples only changes pages. Runs follow one another: edits during a run end its rendering and lead to one more run, with all of them.
 */
export class Loop {
  readonly #parts: LoopParts;
  readonly #edited = new Set<string>();
  #running: Promise<void> | undefined;
  #isWanted = false;
  /** Ends the rendering of the current run. */
  #superseded = new AbortController();
  /** Time of the first edit that no run has taken up yet. */
  #editedAt = 0;
  /** Time of the first edit of the current run. */
  #startedAt = 0;
  /** Result of the last run that generated; undefined after a mistake. */
  #made: Made | undefined;
  /** The bundle that the API page shows. */
  #rendered: string | undefined;
  /** Pending report of the impact. */
  #impact: Promise<void> = Promise.resolve();
  #hasProblem = false;
  #isReady = false;
  #isStopped = false;

  constructor(parts: LoopParts) {
    this.#parts = parts;
  }

  /** Follows an edit; without paths, everything may have changed. */
  edited(paths: readonly string[]): void {
    if (this.#isStopped) return;
    if (!this.#isWanted) this.#editedAt = this.#parts.now();
    this.#isWanted = true;
    for (const path of paths) this.#edited.add(path);
    this.#superseded.abort();
    this.#running ??= this.#runAll();
  }

  /** Ends what is going on. Nothing happens any more afterwards. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#superseded.abort();
    await this.#parts.thread.stop();
    await this.#running;
    await this.#impact;
  }

  async #runAll(): Promise<void> {
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      this.#superseded = new AbortController();
      await this.#run(this.#superseded.signal).catch((error: unknown) => this.#fail(stackOf(error)));
    }
    this.#running = undefined;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { root, thread, tell } = this.#parts;
    const paths = [...this.#edited].sort();
    this.#edited.clear();
    this.#startedAt = this.#editedAt;
    if (paths.length > 0) tell({ kind: "edited", paths });
    const need = needOf(root, paths);
    if (need.docs) this.#rendered = undefined;
    if (need.restart) await thread.stop();
    const isGenerating = need.generate || this.#made === undefined;
    const differences = isGenerating ? await this.#generate() : [];
    const made = this.#made;
    if (differences === undefined || made === undefined) return;
    const isMocked = await this.#succeeds(() => this.#mock(made.bundle));
    const isShown =
      (await this.#succeeds(() => this.#pages(made))) && (await this.#succeeds(() => this.#docs(made, signal)));
    if (!isGenerating && isMocked && isShown) this.#clear();
    if (isMocked && isShown && !signal.aborted) this.#sayReady();
    this.#sayImpact(differences);
  }

  /** Generates all files, and returns which have changed; after a mistake nothing. */
  async #generate(): Promise<readonly Difference[] | undefined> {
    const { root, thread, tell } = this.#parts;
    this.#made = undefined;
    const made = await thread.regenerate(root);
    if ("problems" in made) {
      this.#fail(problemText(made.problems, root));
      return undefined;
    }
    this.#made = made;
    const differences = await writeFiles(made.outputs);
    tell({ kind: "generated", differences, isFixed: this.#hasProblem, milliseconds: this.#elapsed() });
    this.#clear();
    return differences;
  }

  #clear(): void {
    this.#hasProblem = false;
    this.#parts.showProblem(undefined);
  }

  /** Reports an error, and returns whether there was none. */
  async #succeeds(step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      this.#fail(stackOf(error));
      return false;
    }
  }

  async #mock(bundle: string): Promise<void> {
    const text = await this.#parts.reloadMock(bundle);
    if (text !== undefined) this.#parts.tell({ kind: "mock", text, milliseconds: this.#elapsed() });
  }

  async #pages({ bundle }: Made): Promise<void> {
    const { root, thread, showPages, tell } = this.#parts;
    const filled: FilledPages = await thread.fill(root, bundle);
    if ("problem" in filled) throw new PagesError(filled.problem);
    const changed = await showPages(filled.files);
    if (changed > 0 && !this.#isStopped) tell({ kind: "pages", changed, milliseconds: this.#elapsed() });
  }

  async #docs({ bundle, documented }: Made, signal: AbortSignal): Promise<void> {
    if (bundle === this.#rendered || signal.aborted) return;
    const page = await this.#parts.render(documented, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (page === undefined || signal.aborted) return;
    this.#rendered = bundle;
    this.#parts.showApiPage(page);
    this.#parts.tell({ kind: "docs", milliseconds: this.#elapsed() });
  }

  #sayReady(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#parts.tell({ kind: "ready", text: this.#parts.addresses() });
  }

  /** Reports the impact when nothing else is to be done, because a compiler takes its time for it. */
  #sayImpact(differences: readonly Difference[]): void {
    if (differences.length === 0) return;
    const report = async (): Promise<void> => {
      await this.#running;
      const text = this.#isStopped ? undefined : await this.#parts.impact(differences);
      if (text !== undefined && !this.#isStopped) this.#parts.tell({ kind: "impact", text });
    };
    this.#impact = this.#impact.then(report).catch((error: unknown) => this.#fail(stackOf(error)));
  }

  #fail(text: string): void {
    if (this.#isStopped) return;
    this.#hasProblem = true;
    this.#parts.tell({ kind: "problem", text });
    this.#parts.showProblem(text);
  }

  #elapsed(): number {
    return this.#parts.now() - this.#startedAt;
  }
}

/** A mistake in the text of a page; its location is in the message, and the stack is of no interest. */
class PagesError extends Error {
  override readonly name = "PagesError";
}

function stackOf(error: unknown): string {
  if (error instanceof PagesError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
