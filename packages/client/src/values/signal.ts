import { type Rule, rule } from "./rules.ts";

/** The part of `node:events` that is used. */
interface Events {
  readonly defaultMaxListeners: number;
  getMaxListeners(target: unknown): number;
  setMaxListeners(limit: number, target: unknown): void;
}

interface NodeProcess {
  getBuiltinModule?(name: "node:events"): Events | undefined;
}

const isSignal = rule("an AbortSignal, such as `controller.signal`", (value) => {
  const { aborted, addEventListener, removeEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return (
    typeof aborted === "boolean" && typeof addEventListener === "function" && typeof removeEventListener === "function"
  );
});

/** Checks the signal of a caller, also one of another implementation such as jsdom, before anything listens to it. */
export const callerSignal: Rule = (name, value) => {
  isSignal(name, value);
  allowListeners(value);
};

/**
 * Allows any number of listeners, unless the user has set a limit. Node.js 20 warns of a leak when more than ten calls share a
 * signal; later versions have no such limit. Every call removes its listeners.
 */
function allowListeners(signal: unknown): void {
  const { process } = globalThis as { process?: NodeProcess };
  try {
    const events = process?.getBuiltinModule?.("node:events");
    if (events?.getMaxListeners(signal) === events?.defaultMaxListeners) events?.setMaxListeners(0, signal);
  } catch {
    // It is of another implementation, which has no limit.
  }
}
