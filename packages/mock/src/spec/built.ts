/** Returns the module that a function loads; `undefined` where it does not exist, because the sources run and nothing is built. */
export function ifBuilt(load: () => unknown): unknown {
  try {
    return load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
