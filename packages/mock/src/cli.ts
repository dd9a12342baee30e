#!/usr/bin/env node
import { main } from "./command.ts";

process.exitCode = await main(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  untilInterrupted: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(signal));
    }),
});
