import { fileURLToPath } from "node:url";
import { createClient } from "@enapter/http-api-client";
import { createMockFetch, type MockFetch, type MockOptions } from "@enapter/http-api-mock";
import { type OpenApiDocument, readDocument } from "@enapter/http-api-openapi";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { catalogOf } from "../build/catalog.ts";
import type { OfferedOperation } from "../src/catalog/catalog.ts";
import { createMcpServer } from "../src/server/server.ts";
import type { ToolSettings } from "../src/tools/tool.ts";

/** Returns the published description. */
export function description(): Promise<OpenApiDocument> {
  return readDocument(fileURLToPath(import.meta.resolve("@enapter/http-api-spec")));
}

/** The operations that the published description has for tools. */
export const catalog: readonly OfferedOperation[] = catalogOf(await description());

/** An assistant that is connected to a server, without a process between them. */
export interface Assistant extends AsyncDisposable {
  readonly mock: MockFetch;
  readonly client: Client;
  /** Calls a tool and returns its text. */
  call(tool: string, values?: object): Promise<{ readonly text: string; readonly isError: boolean }>;
}

/** Connects an assistant to a server whose API is a mock with a clock that stands still. */
export async function connect(settings: Partial<ToolSettings> = {}, options: MockOptions = {}): Promise<Assistant> {
  const mock = createMockFetch({ clock: "2026-01-14T12:00:00Z", ...options });
  const enapter = createClient({ token: mock.token, baseUrl: mock.url, fetch: mock });
  const server = createMcpServer("1.2.3", {
    client: enapter,
    operations: catalog,
    allowActions: false,
    maxOutput: 20_000,
    ...settings,
  });
  const client = new Client({ name: "assistant", version: "1.0.0" });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  return {
    mock,
    client,
    call: async (name, values = {}) => {
      const { content, isError } = await client.callTool({ name, arguments: { ...values } });
      const [first] = content;
      if (first?.type !== "text") throw new Error(`${name} returned no text.`);
      return { text: first.text, isError: isError ?? false };
    },
    [Symbol.asyncDispose]: () => client.close(),
  };
}
