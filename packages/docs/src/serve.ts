import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PortTakenError, serveDocs } from "./server.ts";

const site = fileURLToPath(new URL("../dist", import.meta.url));

/** The port from the command line; throws where it is not one. */
function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`"${values.port}" is not a port.`);
  return port;
}

try {
  const server = await serveDocs(site, readPort());
  process.once("SIGINT", async () => {
    await server.close();
    process.exitCode = 130;
  });
  console.log(`Documentation: ${server.url}  (Ctrl-C stops)`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  if (error instanceof PortTakenError) console.error("Choose another with --port, or leave it out to get a free one.");
  process.exitCode = 1;
}
