/** The sides that the mock can play. */
export const mockModes = ["cloud", "gateway", "legacy-gateway", "legacy-gateway-strict"] as const;

/**
 * `cloud`, `gateway`, or a Gateway with the quirks of old versions: the rule engine of `legacy-gateway` ignores query
 * parameters, that of `legacy-gateway-strict` refuses them.
 */
export type MockMode = (typeof mockModes)[number];

/** The modes with the quirks of old versions. */
export type LegacyMode = Extract<MockMode, `legacy-${string}`>;

/** Returns whether a mode has the quirks of old versions. */
export function isLegacy(mode: MockMode | undefined): mode is LegacyMode {
  return mode?.startsWith("legacy-") ?? false;
}

/** Returns whether an operation or stream is available in a mode. Unknown availability counts as available. */
export function isAvailable({ cloud, gateway }: Readonly<Record<string, string>>, mode: MockMode | undefined): boolean {
  if (mode === undefined) return true;
  return (mode === "cloud" ? cloud : gateway) !== "no";
}
