/**
 * Lets so many through each second, and a few more after a quiet moment: how API servers limit their callers. Time counts from the
 * first refusal, so that a burst has one however slowly its requests arrive.
 */
export class TokenBucket {
  readonly #rate: number;
  readonly #burst: number;
  #tokens: number;
  #filledAt: number | undefined;

  /**
   * @param rate how many each second.
   * @param burst how many at once, when nobody came for a while.
   */
  constructor(rate: number, burst: number) {
    this.#rate = rate;
    this.#burst = burst;
    this.#tokens = burst;
  }

  /**
   * Whether another one may pass.
   * @param now milliseconds.
   */
  take(now: number): boolean {
    if (this.#filledAt !== undefined) {
      this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#filledAt) / 1000) * this.#rate);
      this.#filledAt = now;
    }
    if (this.#tokens < 1) {
      this.#filledAt ??= now;
      return false;
    }
    this.#tokens -= 1;
    return true;
  }
}
