import { watch } from "node:fs";
import type { WatcherMachine } from "./watcher.ts";

/** The file system and the timers of this machine. */
export const realMachine: WatcherMachine = {
  watch(directory, happened) {
    try {
      const watcher = watch(directory, () => happened());
      // The directory is gone; its parent says so, too.
      watcher.on("error", () => happened());
      return () => watcher.close();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Went away since the scan.
      if (code === "ENOENT" || code === "ENOTDIR") return () => {};
      if (code !== "ENOSPC" && code !== "EMFILE") throw error;
      const hint = "Raise fs.inotify.max_user_watches and fs.inotify.max_user_instances.";
      throw new Error(`This system watches no more directories (${code}). ${hint}`, { cause: error });
    }
  },
  later(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
