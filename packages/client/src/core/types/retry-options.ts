/** Rules for sending failed requests again. */
export interface RetryOptions {
  /** Maximum number of attempts, the first one included. Default: 3. */
  readonly attempts?: number | undefined;
  /** Upper bound of the first pause, in milliseconds; it doubles with every attempt. Default: 500. */
  readonly delay?: number | undefined;
  /** Upper bound of every pause, in milliseconds. A server that asks for a longer one is not waited for. Default: 30,000. */
  readonly maxDelay?: number | undefined;
}
