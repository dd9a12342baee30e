const temporaryName = /\.\d+\.tmp$/;

/** Where a file is written before it takes its place: beside it, and not where another process puts its own. */
export function temporaryOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/** Whether a file is on the way to its place, and no output of a generator. */
export function isTemporary(name: string): boolean {
  return temporaryName.test(name);
}
