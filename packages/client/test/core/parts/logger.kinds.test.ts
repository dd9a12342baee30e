// Real loggers, whose functions take the message and the fields in different ways.
import { Console } from "node:console";
import { Writable } from "node:stream";
import pino from "pino";
import { expect, test } from "vitest";
import winston from "winston";
import { createClient, type Logger } from "../../../src/index.ts";
import { recordingFetch } from "../../support/fetch.ts";

/** A stream that keeps what is written to it. */
function recordingStream(): { stream: Writable; text: () => string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}

/** Logs a refused read of the device `id`. */
async function logRefusal(logger: Logger, serverText: string, id = "1"): Promise<void> {
  const { fetch } = recordingFetch(() => Response.json({ errors: [{ message: serverText }] }, { status: 400 }));
  const client = createClient({ token: "example-token", fetch, logger });
  await expect(client.devices.get(id)).rejects.toThrow("HTTP 400");
}

const linesOf = (text: string) => text.trim().split("\n");
const entriesOf = (text: string) => linesOf(text).map((line) => JSON.parse(line) as Record<string, unknown>);

test("pino gets the fields, and the error as `err` with its stack", async () => {
  const { stream, text } = recordingStream();
  await logRefusal(pino({ level: "debug" }, stream), "not now");
  const [request, response, failure] = entriesOf(text());
  expect(request).toMatchObject({ operation: "getDevice", method: "GET", attempt: 1 });
  expect(request?.["msg"]).toBe("GET https://api.enapter.com/v3/devices/1");
  expect(response).toMatchObject({ operation: "getDevice", status: 400 });
  expect(failure).toMatchObject({ operation: "getDevice", err: { status: 400, stack: expect.any(String) } });
});

test("bunyan and a child of pino get the fields first", async () => {
  const { stream, text } = recordingStream();
  await logRefusal(pino({ level: "debug" }, stream).child({ site: "harbour" }), "not now");
  expect(entriesOf(text())[1]).toMatchObject({ site: "harbour", status: 400 });
  const calls: unknown[][] = [];
  const bunyan = { addSerializers: () => {}, warn: (...entry: unknown[]) => void calls.push(entry) };
  await logRefusal(bunyan, "not now");
  expect(calls).toEqual([
    [expect.objectContaining({ operation: "getDevice", err: expect.any(Error) }), expect.any(String)],
  ]);
});

test("winston gets the fields", async () => {
  const { stream, text } = recordingStream();
  const { format, transports } = winston;
  const logger = winston.createLogger({
    level: "debug",
    format: format.combine(format.splat(), format.json()),
    transports: [new transports.Stream({ stream })],
  });
  await logRefusal(logger, "limit %d of %s");
  const [request, response, failure] = entriesOf(text());
  expect(request).toMatchObject({ operation: "getDevice", message: "GET https://api.enapter.com/v3/devices/1" });
  expect(response).toMatchObject({ status: 400 });
  expect(failure).toMatchObject({ operation: "getDevice", error: { status: 400 } });
});

test("server text is no format string for `console`, and forges no line", async () => {
  const { stream, text } = recordingStream();
  const forged = "limit %d %s %o %% 100%\n2026-01-01 INFO all is well\u001b[2J\u2028\u202e";
  await logRefusal(new Console(stream, stream), forged, "%d \n");
  expect(text()).toContain("limit \\u0025d \\u0025s \\u0025o \\u0025% 100%\\n2026-01-01 INFO");
  expect(text()).toContain("operation: 'getDevice'");
  expect(text()).not.toMatch(/NaN|^2026/m);
  expect(text()).not.toContain("\u001b");
});

test("the message of an error has no line of the server's", async () => {
  const { fetch } = recordingFetch(() => Response.json({ errors: [{ message: "no\nINFO\t\u009b" }] }, { status: 400 }));
  const error = await createClient({ token: "example-token", fetch })
    .devices.get("1")
    .catch((error: Error) => error);
  expect(error).toHaveProperty("message", expect.stringContaining("no\\nINFO\\u0009\\u009b"));
  expect(error).toHaveProperty("errors.0.message", "no\nINFO\t\u009b");
});
