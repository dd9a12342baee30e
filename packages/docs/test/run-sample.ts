import { createClient, type EnapterClient } from "@enapter/http-api-client";
import { type MockServerOptions, startMockServer } from "@enapter/http-api-mock";

type Program = (enapter: EnapterClient, bytes: Uint8Array, console: { log(value: unknown): void }) => Promise<void>;

const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Program;

/** Paces streams without waiting. */
const ticker: NonNullable<MockServerOptions["ticker"]> = {
  every(_milliseconds, tick) {
    let next = setImmediate(function again() {
      tick();
      next = setImmediate(again);
    });
    return () => clearImmediate(next);
  },
};

/**
 * Runs a sample against a mock of its own.
 *
 * @returns the id of the operation that the mock was asked for last, and what the sample printed. A stream ends after its first
 *   message.
 * @throws what the sample throws.
 */
export async function runSample(source: string, isStream: boolean) {
  await using server = await startMockServer({ ticker });
  const enapter = createClient({ token: server.token, baseUrl: server.url, retry: false });
  const printed: unknown[] = [];
  const enough = new Error("one message is enough");
  const log = (value: unknown): void => {
    printed.push(value);
    if (isStream) throw enough;
  };
  const bytes = await archiveFor(enapter, source);
  try {
    // In a block, because a download declares `bytes`.
    await new AsyncFunction("enapter", "bytes", "console", `{${source}\n}`)(enapter, bytes, { log });
  } catch (error) {
    if (error !== enough) throw error;
  }
  return { operationId: server.requests.last?.operationId, printed };
}

/** The file that an upload takes: one that the mock has given out. */
async function archiveFor({ blueprints, devices }: EnapterClient, source: string): Promise<Uint8Array> {
  if (!source.includes("bytes")) return new Uint8Array();
  if (source.includes("DeviceProfiles")) return blueprints.downloadDeviceProfiles();
  const { blueprint_id } = await devices.get("battery-rack-1");
  return blueprints.download(blueprint_id, { view: "ORIGINAL" });
}
