const temporaryName = /^(.*)\.(\d+)\.tmp$/s;

/** Returns the path of a temporary file beside its target, different for each process. */
export function temporaryOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/** Returns whether a file is a temporary one, and no output of a generator. */
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
