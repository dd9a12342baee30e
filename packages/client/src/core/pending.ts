/** What an operation returns, together with the head of the answer. */
export interface CallResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
}

/** A call under way: a promise of what the operation returns, with two other ways to take the answer. */
export interface Call<T> extends Promise<T> {
  /** The same with status and headers. */
  withResponse(): Promise<CallResponse<T>>;
  /** The answer itself, its body not read yet. Reading it is outside the time limit. */
  raw(): Promise<Response>;
}

/**
 * Starts a call a moment later, so that `withResponse` and `raw`, asked for at once, decide how the answer is read. It is
 * sent in any case, awaited or not.
 * @param send Sends the request and reads the answer; `raw` says that its body has to be left alone.
 */
export function pendingCall<T>(send: (raw: boolean) => Promise<[data: T, response: Response]>): Call<T> {
  let isRaw = false;
  const answer = Promise.resolve().then(() => send(isRaw));
  const data = answer.then(([value]) => value);
  return Object.assign(data, {
    async withResponse() {
      // The caller took the other promise; a failure is reported there.
      data.catch(() => {});
      const [value, { status, headers }] = await answer;
      return { data: value, status, headers };
    },
    async raw() {
      isRaw = true;
      data.catch(() => {});
      return (await answer)[1];
    },
  });
}
