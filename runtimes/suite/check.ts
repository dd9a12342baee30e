/** What a runtime is told about the world that it runs in. */
export interface Surroundings {
  /** Base URL of a mock that nobody else uses. */
  readonly baseUrl: string;
  readonly token: string;
  /** Whether the `WebSocket` of the runtime can carry the token in a header, and so open a stream. */
  readonly streams: "open" | "refused";
}

/** One thing that has to be the same in every runtime. */
export interface Check {
  readonly name: string;
  /**
   * @returns a word for the table, where the runtime is documented to behave in a way of its own.
   * @throws when the runtime or the client does anything else.
   */
  run(surroundings: Surroundings): Promise<string | undefined>;
}
