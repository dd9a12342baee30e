/** Generated files: what differs from those on disk, and writing them. */
export { describeDifference } from "./output/describe.ts";
export { compareFiles, type Difference, type GeneratedFiles, writeFiles } from "./output/files.ts";
