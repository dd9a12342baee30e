/** Steps of building the page. */
export interface DocsWork {
  /** From a bundle to the page. Rejects soon after the signal, with everything that it started gone. */
  readonly render: (bundle: string, signal: AbortSignal) => Promise<string>;
  /** @param editedAt what `build` was called with. */
  readonly done: (page: string, editedAt: number) => void;
  readonly failed: (error: unknown) => void;
}

interface Order {
  readonly bundle: string;
  readonly editedAt: number;
}

/** Builds the page of the newest bundle. One that is being built when another comes is not of interest any more. */
export class DocsBuilder {
  readonly #work: DocsWork;
  #current: { readonly controller: AbortController; readonly ended: Promise<void> } | undefined;

  constructor(work: DocsWork) {
    this.#work = work;
  }

  /** @param editedAt time of the edit that led here. */
  build(bundle: string, editedAt: number): void {
    const before = this.#current;
    before?.controller.abort();
    const controller = new AbortController();
    const ended = this.#build({ bundle, editedAt }, controller.signal, before?.ended);
    this.#current = { controller, ended };
  }

  /** Ends what is being built. */
  async stop(): Promise<void> {
    this.#current?.controller.abort();
    await this.#current?.ended;
  }

  /** Resolves when nothing is being built. */
  async idle(): Promise<void> {
    await this.#current?.ended;
  }

  async #build(order: Order, signal: AbortSignal, before: Promise<void> | undefined): Promise<void> {
    // Two renderers at once would only slow each other down.
    await before;
    if (signal.aborted) return;
    try {
      const page = await this.#work.render(order.bundle, signal);
      if (!signal.aborted) this.#work.done(page, order.editedAt);
    } catch (error) {
      if (!signal.aborted) this.#work.failed(error);
    }
  }
}
