export { type NodeListener, nodeListener } from "./node/listener.ts";
export { createNodeFetch, type NodeFetch } from "./node/node-fetch.ts";
export type { NodeDispatcher, NodeFetchOptions } from "./node/options.ts";
export { type ZipDirectoryOptions, zipDirectory } from "./node/zip-directory.ts";
