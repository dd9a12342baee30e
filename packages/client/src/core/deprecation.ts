/**
 * Tells the developer once that an operation is going to be removed.
 * @param told The operations that were told of; each client has its own.
 */
export function noticeDeprecation(told: Set<string>, operation: string): void {
  if (told.has(operation)) return;
  told.add(operation);
  console.warn(
    `${operation} is deprecated and will be removed from the API. See its documentation for what to use instead.`,
  );
}
