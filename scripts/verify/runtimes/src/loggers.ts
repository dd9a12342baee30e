/** Compiled into one file of the project of the suite: real loggers that write to a function. */
import { Console } from "node:console";
import { Writable } from "node:stream";
import type { Logger } from "@enapter/http-api-client";
import pino from "pino";
import winston from "winston";

/** Makes a logger of each kind. */
export function loggers(write: (text: string) => void): Readonly<Record<string, Logger>> {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      write(String(chunk));
      done();
    },
  });
  const { format, transports } = winston;
  return {
    pino: pino({ level: "debug" }, stream),
    winston: winston.createLogger({
      level: "debug",
      format: format.combine(format.splat(), format.json()),
      transports: [new transports.Stream({ stream })],
    }),
    console: new Console(stream, stream),
  };
}
