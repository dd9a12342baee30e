/** Packs packages, installs them in empty projects, and runs programs there. */
export { type CompilerOptions, checkConsumer, createConsumer, moduleSettings } from "./packaging/consumer.ts";
export { codeBlocks } from "./packaging/markdown.ts";
export { listTarball, packPackage } from "./packaging/pack.ts";
export { runProcess } from "./packaging/process.ts";
export { runChild } from "./programs/child.ts";
export { type CommandOptions, plainEnvironment, runCommand } from "./programs/command.ts";
export { installOnDemand, type PackageFolder, packageFolder } from "./programs/on-demand.ts";
export { withServer } from "./programs/server.ts";
