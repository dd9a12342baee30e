import type { PlacedDifference } from "@enapter/http-api-generator/output";
import { writeFiles } from "@enapter/http-api-generator/output";
import { type RegenerateTasks, regenerate, SpecError } from "../generate/regenerate.ts";
import { problemText } from "../report/problem-text.ts";
import { DocsBuilder } from "./docs-builder.ts";
import type { LoopEvent } from "./events.ts";
import { Latest } from "./latest.ts";
import { needOf } from "./sources.ts";

/** Parts of the loop. */
export interface LoopParts {
  readonly root: string;
  readonly tasks: RegenerateTasks & {
    /** Loads all sources anew before the next task. */
    restart(): Promise<void>;
  };
  /** From a bundle to the page of the documentation. */
  readonly render: (bundle: string, signal: AbortSignal) => Promise<string>;
  readonly showPage: (page: string) => void;
  /** Shows what is wrong, or with undefined that nothing is. */
  readonly showProblem: (text: string | undefined) => void;
  /** @returns what came of it, in words; undefined where the mock has this bundle already. */
  readonly reloadMock: (bundle: string) => Promise<string | undefined>;
  /** Returns the addresses of documentation and mock, as text. */
  readonly addresses: () => string;
  readonly impact: (differences: readonly PlacedDifference[]) => Promise<string | undefined>;
  readonly tell: (event: LoopEvent) => void;
  /** Number of warm-up runs after start. */
  readonly warmUps: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Follows each edit: generates files, then updates mock and documentation. After a mistake all stay as they were. */
export class Loop {
  readonly #parts: LoopParts;
  readonly #latest = new Latest(() => this.#work());
  readonly #docs: DocsBuilder;
  readonly #edited = new Set<string>();
  /** When the first edit came that no run has taken up yet. */
  #editedAt: number;
  /** The same of the edits that the run of the moment is about. */
  #startedAt: number;
  #runs = 0;
  /** The bundle that mock and documentation have. */
  #served: string | undefined;
  /** Pending computation of the last impact, so that nothing is left running. */
  #impact: Promise<void> = Promise.resolve();
  #hasProblem = false;
  /** True for page and mock when they show the result of the last run. */
  readonly #up = { page: false, mock: false };
  #isReady = false;
  #isStopped = false;

  constructor(parts: LoopParts) {
    this.#parts = parts;
    this.#editedAt = parts.now();
    this.#startedAt = this.#editedAt;
    this.#docs = new DocsBuilder({
      render: parts.render,
      done: (page, editedAt) => {
        parts.showPage(page);
        parts.tell({ kind: "docs", milliseconds: parts.now() - editedAt });
        this.#up.page = true;
        this.#sayReady();
      },
      failed: (error) => {
        this.#served = undefined;
        this.#fail(error);
      },
    });
  }

  /** Something was edited; without paths, everything may have been. */
  edited(paths: readonly string[]): void {
    if (this.#isStopped) return;
    if (this.#edited.size === 0) this.#editedAt = this.#parts.now();
    for (const path of paths) this.#edited.add(path);
    this.#latest.request();
  }

  /** Ends what is going on. Nothing happens any more afterwards. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all([this.#latest.stop(), this.#docs.stop(), this.#impact]);
  }

  async #work(): Promise<void> {
    const { root, tasks, tell, showProblem } = this.#parts;
    const paths = [...this.#edited].sort();
    this.#edited.clear();
    this.#startedAt = this.#editedAt;
    if (paths.length > 0) tell({ kind: "edited", paths });
    const need = needOf(root, paths);
    try {
      if (need.restart) {
        // It would lose its thread.
        await this.#docs.stop();
        await tasks.restart();
      }
      if (this.#isStopped) return;
      const { bundle, outputs } = await regenerate(root, tasks);
      const differences = await writeFiles(outputs);
      showProblem(undefined);
      tell({ kind: "generated", differences, isFixed: this.#hasProblem, milliseconds: this.#elapsed() });
      this.#hasProblem = false;
      await this.#serve(bundle, need.docs);
      this.#sayImpact(differences);
      if (need.restart || this.#runs++ === 0) await this.#warmUp();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #serve(bundle: string, needsDocs: boolean): Promise<void> {
    const isNew = bundle !== this.#served;
    this.#served = bundle;
    if (isNew || needsDocs) {
      this.#up.page = false;
      this.#docs.build(bundle, this.#startedAt);
    }
    if (!isNew) return;
    this.#up.mock = false;
    let text: string | undefined;
    try {
      text = await this.#parts.reloadMock(bundle);
    } catch (error) {
      // Tries again with the next run.
      this.#served = undefined;
      throw error;
    }
    if (text !== undefined) this.#parts.tell({ kind: "mock", text, milliseconds: this.#elapsed() });
    this.#up.mock = true;
    this.#sayReady();
  }

  #sayReady(): void {
    if (this.#isReady || this.#hasProblem || !this.#up.page || !this.#up.mock) return;
    this.#isReady = true;
    this.#parts.tell({ kind: "ready", text: this.#parts.addresses() });
  }

  /** Code that has run a few times runs several times as fast; the first edit should find it so. */
  async #warmUp(): Promise<void> {
    for (let count = 0; count < this.#parts.warmUps && this.#edited.size === 0 && !this.#isStopped; count++) {
      await regenerate(this.#parts.root, this.#parts.tasks);
    }
  }

  /** A compiler takes its time for it, so nothing waits for it, and it waits for the documentation. */
  #sayImpact(differences: readonly PlacedDifference[]): void {
    if (differences.length === 0) return;
    const text = this.#impact.then(async () => {
      await this.#docs.idle();
      return this.#isStopped ? undefined : this.#parts.impact(differences);
    });
    this.#impact = text.then(
      (found) => {
        if (found !== undefined && !this.#isStopped) this.#parts.tell({ kind: "impact", text: found });
      },
      (error: unknown) => this.#fail(error),
    );
  }

  #fail(error: unknown): void {
    if (this.#isStopped) return;
    this.#hasProblem = true;
    const text = error instanceof SpecError ? problemText(error.problems, this.#parts.root) : stackOf(error);
    this.#parts.tell({ kind: "problem", text });
    this.#parts.showProblem(text);
  }

  #elapsed(): number {
    return this.#parts.now() - this.#startedAt;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
