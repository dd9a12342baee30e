/** Generated files: what differs from those on disk, and writing them. */
export { describeDifference } from "./output/describe.ts";
export { compareAll, type GeneratedFiles, type PlacedDifference } from "./output/files.ts";
export { writeFiles } from "./output/write.ts";
