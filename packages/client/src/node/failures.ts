/** The error of a request without an answer, as `fetch` has it: what happened is its cause. */
export function fetchFailed(cause: unknown): TypeError {
  return new TypeError("fetch failed", { cause });
}

/** The error of a body that broke off, as `fetch` has it. */
export function bodyTerminated(cause: unknown): TypeError {
  return new TypeError("terminated", { cause });
}

/** A body is read once. */
export function bodyUnusable(): TypeError {
  return new TypeError("Body is unusable: Body has already been read");
}
