import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The chosen port is used by another program. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
}

/**
 * Listens on 127.0.0.1.
 *
 * @param port TCP port; 0 takes a free one.
 * @returns the address of the server, with a slash at its end.
 * @throws {PortTakenError} when the port is used already.
 */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortTakenError(`Port ${port} is taken by another program.`) : error);
    });
    server.listen(port, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  });
}

/** Stops a server and cuts its connections. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
