import { missingPackage } from "./missing-package.ts";
import type { ConnectionSettings, NodeDispatcher } from "./options.ts";

/** The package undici. */
export type Undici = typeof import("undici");

/** A dispatcher of our own. */
export interface Agent extends NodeDispatcher {
  close(): Promise<void>;
}

/**
 * Loads undici, which not every program has.
 * @throws {UsageError} when it is not installed.
 */
export function loadUndici(): Promise<Undici> {
  return import("undici").catch(
    missingPackage("The transport for Node.js", "undici", ", on Node.js 20 `npm install undici@7`"),
  );
}

/**
 * Makes the connections of a transport.
 * @throws {UsageError} when undici cannot be loaded.
 */
export async function createAgent({ ca, ...settings }: ConnectionSettings): Promise<Agent> {
  const { Agent } = await loadUndici();
  return new Agent({
    ...settings,
    // With HTTP/2, undici would decide which requests to repeat.
    allowH2: false,
    connect: ca === undefined ? {} : { ca },
  });
}
