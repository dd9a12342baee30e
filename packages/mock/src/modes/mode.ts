import type { Availability } from "../spec/operations.ts";

/** What the mock can play. */
export const mockModes = ["cloud", "gateway", "legacy-gateway"] as const;

/** `cloud`, `gateway`, or `legacy-gateway`: a Gateway with the quirks of old versions. */
export type MockMode = (typeof mockModes)[number];

/** Whether a text names a mode. */
export function isMockMode(text: string): text is MockMode {
  return (mockModes as readonly string[]).includes(text);
}

/** Whether what the mock plays has an operation or stream. What is not known is there. */
export function isAvailable({ cloud, gateway }: Availability, mode: MockMode | undefined): boolean {
  if (mode === undefined) return true;
  return (mode === "cloud" ? cloud : gateway) !== "no";
}
