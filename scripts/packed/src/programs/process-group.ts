/**
 * Kills a process group: a process that was started with `detached`, and what it has started, since none of them hands on SIGKILL.
 * @param leader Id of the process. `undefined`: it could not be started.
 */
export function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    // It may have ended.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
