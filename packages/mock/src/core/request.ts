/** A request as the server or the `fetch` function hands it to the engine. */
export interface EngineRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array;
}
