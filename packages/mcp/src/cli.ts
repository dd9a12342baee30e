#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { readCatalog } from "./catalog/catalog.ts";
import { runMcp } from "./command/command.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

// Idle connections to the API would keep the process alive after the client has gone.
process.exit(
  await runMcp(process.argv.slice(2), {
    version,
    catalog: readCatalog,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    serve: async (makeServer) => {
      const ended = new Promise<number>((resolve) => {
        process.stdin.once("end", () => resolve(0));
        process.once("SIGINT", () => resolve(130));
        process.once("SIGTERM", () => resolve(143));
      });
      const connection = serveStdio(makeServer, { onerror: ({ message }) => console.error(`enapter-mcp: ${message}`) });
      const code = await ended;
      await connection.close();
      return code;
    },
  }),
);
