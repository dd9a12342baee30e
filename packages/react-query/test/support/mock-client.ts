import { type ClientOptions, createClient, type EnapterClient } from "@enapter/http-api-client";
import { createMockFetch } from "@enapter/http-api-mock";

/** A client of a mock of its own, which has a fixed time. */
export function mockClient(options: ClientOptions = {}): {
  readonly enapter: EnapterClient;
  readonly mock: ReturnType<typeof createMockFetch>;
} {
  const mock = createMockFetch({ token: "example-token" });
  const enapter = createClient({ token: "example-token", baseUrl: mock.url, fetch: mock, retry: false, ...options });
  return { enapter, mock };
}
