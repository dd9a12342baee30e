/** Writes an entry of a log: a text for people, and the same as data. */
export type LogFunction = (message: string, fields: Readonly<Record<string, unknown>>) => void;

/**
 * Receives the log of the client: `console`, or a logger of pino, bunyan, winston and others like them. Its functions are called
 * with the message and the fields; those of pino and bunyan, which take fields first, with the fields (`error` as `err`) and the
 * message. Levels that are missing are left out. Messages contain neither line breaks nor placeholders such as `%d`.
 */
export interface Logger {
  /** Requests and responses. */
  readonly debug?: LogFunction | undefined;
  /** Requests that are sent again. */
  readonly info?: LogFunction | undefined;
  /** Attempts that failed. */
  readonly warn?: LogFunction | undefined;
}
