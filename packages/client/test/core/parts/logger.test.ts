import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { createClient, type Logger } from "../../../src/index.ts";
import { recordingFetch } from "../../support/fetch.ts";

/** A logger that keeps its entries. */
function recordingLogger(): { logger: Logger; entries: [level: string, message: string, fields: object][] } {
  const entries: [string, string, object][] = [];
  const at = (level: string) => (message: string, fields: object) => {
    entries.push([level, message, fields]);
  };
  return { logger: { debug: at("debug"), info: at("info"), warn: at("warn") }, entries };
}

const url = "https://api.enapter.com/v3/devices/1";
const base = { token: "example-token", baseUrl: "https://api.enapter.com/v3", retry: { delay: 1 } };

test("writes requests, responses, failures and repetitions as text and as data", async () => {
  const { logger, entries } = recordingLogger();
  const { fetch } = recordingFetch((_request, index) =>
    index === 0 ? new Response("", { status: 503 }) : Response.json({ device: { id: "1" } }),
  );
  await createClient({ ...base, fetch, logger }).devices.get("1");
  expect(entries.map(([level, message]) => `${level}: ${message}`)).toEqual([
    `debug: GET ${url}`,
    `debug: 503 GET ${url}`,
    `warn: getDevice: HTTP 503 (GET ${url})`,
    `info: attempt 2 of GET ${url}`,
    `debug: GET ${url}`,
    `debug: 200 GET ${url}`,
  ]);
  const fields = entries.map(([, , data]) => data);
  expect(fields[0]).toMatchObject({ operation: "getDevice", method: "GET", url, attempt: 1 });
  expect(fields[1]).toMatchObject({ status: 503, duration: expect.any(Number) });
  expect(fields[3]).toMatchObject({ attempt: 2, delay: expect.any(Number) });
});

test("shows neither the token nor other secrets nor bodies", async () => {
  const { logger, entries } = recordingLogger();
  const { fetch } = recordingFetch(() => Response.json({ execution: { id: "1" } }));
  const headers = { Cookie: "session-of-somebody", "X-Api-Key": "key-of-somebody", "X-Trace": "trace-7" };
  const client = createClient({ ...base, fetch, logger, headers });
  await client.commands.execute("1", { name: "unlock", arguments: { pin: "pin-of-somebody" } });
  const shown = inspect(entries, { depth: 20, showHidden: true });
  expect(shown).toContain("trace-7");
  expect(shown).not.toMatch(/example-token|of-somebody/);
});

test("goes without the levels that it does not have, and beside hooks", async () => {
  const onRequest = vi.fn();
  const { fetch } = recordingFetch(() => Response.json({ device: { id: "1" } }));
  const warn = vi.fn();
  await createClient({ ...base, fetch, logger: { warn }, hooks: { onRequest } }).devices.get("1");
  expect(warn).not.toHaveBeenCalled();
  expect(onRequest).toHaveBeenCalledOnce();
});
