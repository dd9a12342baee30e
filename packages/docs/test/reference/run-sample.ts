import { createClient, type EnapterClient } from "@enapter/http-api-client";
import { createFetchClient, type FetchClient } from "@enapter/http-api-client/fetch";
import { startMockServer } from "@enapter/http-api-mock";

type Program = (
  enapter: EnapterClient,
  api: FetchClient,
  bytes: Uint8Array,
  console: { log(value: unknown): void },
) => Promise<void>;

const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Program;

/**
 * Runs a sample against a mock of its own.
 *
 * @returns the id of the operation that the mock was asked for last, and what the sample printed. A loop ends with its first item.
 * @throws what the sample throws.
 */
export async function runSample(source: string) {
  await using server = await startMockServer({ clock: "2026-01-14T12:00:00Z" });
  const options = { token: server.token, baseUrl: server.url, retry: false } as const;
  const enapter = createClient(options);
  const api = createFetchClient(options);
  const printed: unknown[] = [];
  const enough = new Error("one item is enough");
  const log = (value: unknown): void => {
    printed.push(value);
    throw enough;
  };
  const bytes = await archiveFor(enapter, source);
  let next = setImmediate(function advance() {
    server.clock.advance("1s");
    next = setImmediate(advance);
  });
  try {
    await new AsyncFunction("enapter", "api", "bytes", "console", source)(enapter, api, bytes, { log });
  } catch (error) {
    if (error !== enough) throw error;
  } finally {
    clearImmediate(next);
  }
  return { operationId: server.requests.last?.operationId, printed };
}

/** The file that an upload takes: one that the mock has given out. */
export async function archiveFor({ blueprints, devices }: EnapterClient, source: string): Promise<Uint8Array> {
  if (!/\bbytes\b|file\.zip/.test(source)) return new Uint8Array();
  if (/device_?profiles/i.test(source)) return blueprints.downloadDeviceProfiles();
  const { blueprint_id } = await devices.get("battery-rack-1");
  return blueprints.download(blueprint_id, { view: "ORIGINAL" });
}
