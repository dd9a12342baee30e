import { createMockFetch } from "../../../packages/mock/src/fetch.ts";
import type { MockOptions } from "../../../packages/mock/src/options.ts";
import { type MockServer, startMockServer } from "../../../packages/mock/src/server/server.ts";

type Document = NonNullable<MockOptions["spec"]>;

/**
 * A mock whose description can be replaced while it runs; port and state stay. It runs from its sources, so that there is
 * something to call before anything is built.
 */
export class ReloadableMock {
  #server: MockServer;

  private constructor(server: MockServer) {
    this.#server = server;
  }

  /** @throws PortTakenError of the mock, when the port is in use. */
  static async start(bundle: string, port: number): Promise<ReloadableMock> {
    return new ReloadableMock(await startMockServer({ spec: parse(bundle), port }));
  }

  get server(): Pick<MockServer, "url" | "gatewayUrl" | "token"> {
    return this.#server;
  }

  /**
   * Goes on with another description.
   * @throws {Error} when the mock cannot serve it; it goes on with the one before.
   */
  async reload(bundle: string): Promise<void> {
    const spec = parse(bundle);
    // A description that cannot be served shows here, while the server still runs.
    createMockFetch({ spec });
    const { port } = this.#server;
    await this.#server.close();
    // After the last request, so that nothing is forgotten.
    this.#server = await startMockServer({ spec, port, state: this.#server.snapshot() });
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}

function parse(bundle: string): Document {
  return JSON.parse(bundle) as Document;
}
