const temporaryName = /^(.*)\.(\d+)\.tmp$/s;

/** Where a file is written before it takes its place: beside it, and not where another process puts its own. */
export function temporaryOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/** Whether a file is on the way to its place, and no output of a generator. */
export function isTemporary(name: string): boolean {
  return temporaryName.test(name);
}

/**
 * The place that a file was on the way to when the process that wrote it was killed.
 * @returns undefined for any other file, and while the process still runs.
 */
export function abandonedFor(path: string): string | undefined {
  const [, target, owner] = temporaryName.exec(path) ?? [];
  return target === undefined || isRunning(Number(owner)) ? undefined : target;
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
