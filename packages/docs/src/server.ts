/** Serves the documentation on this machine. */

export { close, listen, PortTakenError } from "./server/listen.ts";
export { serveDocs } from "./server/server.ts";
