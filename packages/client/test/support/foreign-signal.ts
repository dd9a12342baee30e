/** A signal as that of jsdom: it does what a signal does, and `fetch` of the runtime refuses it. */
class ForeignSignal extends EventTarget {
  aborted = false;
  reason: unknown;
  onabort = null;

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }
}

/** Stands in for the global `AbortController` of a test environment such as jsdom. */
export class ForeignController {
  readonly signal: ForeignSignal = new ForeignSignal();

  abort(reason: unknown = new Error("aborted")): void {
    if (this.signal.aborted) return;
    this.signal.aborted = true;
    this.signal.reason = reason;
    this.signal.dispatchEvent(new Event("abort"));
  }
}
