import { existsSync } from "node:fs";

const executablePath = "/usr/bin/chromium";

// Each window makes hidden pages for suggestions of its address bar, and draws them at each navigation: almost half of the processor
// time of a test. The list takes the place of Playwright's, of which those follow that send requests or change addresses.
const disabledFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
  "Translate",
];

/** Options of playwright-core that start Debian's Chromium. */
export interface InstalledChromium {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * Returns the options that start Debian's Chromium, without what it does besides opening pages.
 * @param more Further options of its command line, but no `--disable-features`, of which Chromium takes the last one alone.
 * @throws {Error} when it is not installed.
 */
export function installedChromium(...more: readonly string[]): InstalledChromium {
  if (!existsSync(executablePath)) {
    throw new Error(
      `This test needs Debian's Chromium at ${executablePath}. Install it with: apt-get install chromium`,
    );
  }
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--disable-features=${disabledFeatures.join(",")}`,
    ...more,
  ];
  return { executablePath, args };
}
