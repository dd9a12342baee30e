/** Options of a query, as far as they are looked at. */
export interface ObservedQuery {
  readonly queryKey: readonly unknown[];
  readonly [option: string]: unknown;
}

/** Options of one query and one mutation, as a contender makes them for a client with server, token and user. */
export interface QuerySubject {
  /** Reads a device. */
  readonly query: ObservedQuery;
  /** The same with a header that is given for this call alone, where that can be done. */
  readonly withHeader: ObservedQuery;
  /** The same with parts of the device. */
  readonly expanded: (parts: readonly string[]) => ObservedQuery;
  /** Runs a command. */
  readonly mutation: Readonly<Record<string, unknown>>;
  /** The command. */
  readonly variables: unknown;
}

/** Values that a key may have in it. */
export const exampleServer = "https://api.example/v3";
export const exampleUser = "example-user";
export const exampleHeader = "example-trace";

/** Options of one origin: ours, or those that a generator makes. */
export interface QueryContender {
  readonly name: string;
  /** Imports, and what makes the client, as TypeScript. */
  readonly setUp: string;
  /** Expression of the options of a query for a device. */
  readonly query: string;
  /** Module with that query, as a program of an application. */
  readonly one: URL;
  /** Module that exports everything. */
  readonly every: URL;
  /** Loads options as they are at run time. */
  readonly subject: () => Promise<QuerySubject>;
}
