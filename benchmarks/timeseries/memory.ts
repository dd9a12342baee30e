import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { dataTypes, makeSource } from "./source.ts";

/** Ways to read a time series that keep nothing of it, and for comparison a process that does nothing. */
export const ways = ["nothing", "bytes", "rows", "batches"] as const;

/** Time and memory of a reading. */
export interface Reading {
  /** Rows, or bytes. */
  readonly count: number;
  /** The most memory that the process had, in bytes. */
  readonly memory: number;
}

/** Reads a time series that another process sends, as a server would. */
export async function memoryOf(way: (typeof ways)[number], rows: number): Promise<Reading> {
  const program = fileURLToPath(new URL("./reader.mjs", import.meta.url));
  const child = spawn(process.execPath, [program, way, dataTypes.join(",")], { stdio: ["pipe", "pipe", "inherit"] });
  const closed = once(child, "close");
  const output = text(child.stdout);
  if (way === "nothing") child.stdin.end();
  else await pipeline(Readable.fromWeb(makeSource(rows).stream() as never), child.stdin);
  await closed;
  return JSON.parse(await output) as Reading;
}
