import type { Logger } from "@enapter/http-api-client";

/** The mock for the suite, and the abilities of the runtime that checks depend on. */
export interface SuiteSurroundings {
  /** Base URL of a mock that nobody else uses. */
  readonly baseUrl: string;
  readonly token: string;
  /** Whether the `WebSocket` of the runtime can carry the token in a header, and so open a stream. */
  readonly streams: "open" | "refused";
  /** Whether an error of `fetch` says why no connection came about. */
  readonly failures: "told" | "hidden";
  /** Whether a response has its body as a stream. */
  readonly bodies: "streamed" | "whole";
  readonly neighbours: Neighbours;
  /** URL of the suite itself, which takes the surroundings, if it runs inside a server. */
  readonly self?: string;
  /** The request is that of a visitor, and not one for the suite. */
  readonly visitor?: "leaves" | "stays";
}

/** Servers beside the mock, by their URL. */
export interface Neighbours {
  /** Answers every request with a device, after 0.3 s. */
  readonly late: string;
  /** Closes the connection instead of a response to anything but GET, which returns how often that happened, as the id of a device. */
  readonly losing: string;
  /** Has a certificate that it signed itself, and a device. */
  readonly untrusted: string;
  /** The certificate, in PEM. */
  readonly certificate: string;
  /** Opens tunnels. */
  readonly proxy: string;
  /** Answers every request with 407. */
  readonly refusingProxy: string;
  /** Neither takes a connection nor refuses it. */
  readonly silent: string;
}

/** One thing that has to be the same in every runtime. */
export interface SuiteCheck {
  readonly name: string;
  /**
   * @param special what only programs can do.
   * @returns a word for the table, where the runtime is documented to behave in a way of its own.
   * @throws when the runtime or the client does anything else.
   */
  run(surroundings: SuiteSurroundings, special?: ProgramFeatures): Promise<string | undefined>;
}

/** Features of programs alone: a `fetch` with a proxy, certificates or addresses of its own, and loggers that write to a function. */
export interface ProgramFeatures {
  /** Makes a `fetch` that uses the proxy at a URL. */
  proxied(proxy: string): Promise<typeof fetch>;
  /** Makes a `fetch` that trusts a certificate in PEM. */
  trusting(certificate: string): Promise<typeof fetch>;
  /** Makes a `fetch` for which every host name has these addresses; undefined where a runtime looks names up by itself. */
  readonly resolving: ((addresses: readonly string[]) => Promise<typeof fetch>) | undefined;
  /** Makes the loggers of other packages, by their names; undefined where they do not run. */
  readonly loggers: ((write: (text: string) => void) => Promise<Readonly<Record<string, Logger>>>) | undefined;
}
