import { installOnDemand, type PackageFolder } from "@enapter/http-api-packed";
import { cacheOf } from "./cache.ts";
import { consoleRuntime } from "./hosts/console.ts";
import { testRunner } from "./hosts/test-runner.ts";
import type { Runtime } from "./runtime.ts";

/**
 * Installs what changes the globals of Node.js, unless it is there already.
 * @throws {Error} when npm cannot install it.
 */
export function installEnvironments(report: (text: string) => void): Promise<PackageFolder> {
  return installOnDemand(
    {
      directory: cacheOf("environments"),
      title: "test environments and zone.js (140 MB)",
      dependencies: {
        "happy-dom": "21.0.4",
        jest: "30.5.2",
        jsdom: "31.0.1",
        vitest: "5.1.1",
        "zone.js": "0.16.3",
      },
    },
    report,
  );
}

/** Programs and tests on Node.js whose globals are not those of Node.js. */
export function environments({ fileOf }: PackageFolder): readonly Runtime[] {
  const node = { program: process.execPath, streams: "open" } as const;
  const vitest = {
    script: fileOf("vitest/vitest.mjs"),
    parameters: ["run"],
    config: "vitest.config.mjs",
    streams: "refused",
  } as const;
  const jest = {
    script: fileOf("jest/bin/jest.js"),
    nodeOptions: "--experimental-vm-modules",
    streams: "open",
  } as const;
  return [
    consoleRuntime({
      ...node,
      name: "zone.js",
      parameters: ["--import", fileOf("zone.js/fesm2015/zone-node.js")],
    }),
    consoleRuntime({
      ...node,
      name: "React Native",
      parameters: ["--import", "./react-native.mjs"],
      streams: "refused",
      // undici needs streams.
      module: "module",
      failures: "hidden",
      bodies: "whole",
      known: { "multipart upload": "React Native makes no blob of bytes; its own FormData is sent as it is" },
    }),
    testRunner({ ...vitest, name: "jsdom", environment: "jsdom" }),
    testRunner({
      ...vitest,
      name: "happy-dom",
      environment: "happy-dom",
      known: { "certificate that nobody trusts": "happy-dom says what is wrong with a certificate in words only" },
    }),
    testRunner({ ...jest, name: "Jest", config: "jest.config.mjs" }),
    testRunner({ ...jest, name: "Jest in CommonJS", config: "jest.commonjs.config.mjs" }),
  ];
}
