/** Packs packages, installs them in empty projects, and runs programs there. */
export { type CompilerOptions, checkConsumer, createConsumer, moduleSettings } from "./packaging/consumer.ts";
export { codeBlocks } from "./packaging/markdown.ts";
export { listTarball, packPackage } from "./packaging/pack.ts";
export { type InstalledChromium, installedChromium } from "./programs/chromium.ts";
export { plainEnvironment } from "./programs/environment.ts";
export { installOnDemand, type PackageFolder, packageFolder } from "./programs/on-demand.ts";
export { type ProgramOptions, runProgram } from "./programs/program.ts";
export { withServer } from "./programs/server.ts";
