import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import {
  context,
  DiagLogLevel,
  diag,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type TextMapPropagator,
  trace,
} from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type ClientOptions,
  ConnectionError,
  createClient,
  type EnapterClient,
  type Fetch,
  NotFoundError,
  UsageError,
} from "../src/index.ts";
import * as entry from "../src/opentelemetry.ts";
import { failure } from "./support/failure.ts";
import { hangingFetch, recordingFetch } from "./support/fetch.ts";

const { traceRequests } = entry;
const token = "example-token";
const url = "https://api.example/v3";
const found = () => Response.json({ device: { id: "rack" } });
const notFound = () => Response.json({ errors: [{ code: "not_found", message: "no such device" }] }, { status: 404 });
const unavailable = () => new Response("", { status: 503 });

let exporter: InMemorySpanExporter;
let tracerProvider: BasicTracerProvider;
/** Messages of the SDK, for example about a span that is used or ended after its end. */
let complaints: string[];

beforeEach(() => {
  complaints = [];
  const complain = (message: string) => void complaints.push(message);
  const logger = { error: complain, warn: complain, info: complain, debug: complain, verbose: complain };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN });
  exporter = new InMemorySpanExporter();
  tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});

afterEach(() => {
  context.disable();
  propagation.disable();
  trace.disable();
  diag.disable();
  expect(complaints).toEqual([]);
});

/** A client that is traced and does not wait before it repeats. */
function tracedClient(fetch: Fetch, options: ClientOptions = {}): EnapterClient {
  const middleware = traceRequests({ tracerProvider });
  return createClient({ token, baseUrl: url, fetch, retry: { delay: 0 }, middleware, ...options });
}

/** The spans that ended. */
const spans = () => exporter.getFinishedSpans();

function onlySpan(): ReadableSpan {
  const [span, ...others] = spans();
  expect(others).toEqual([]);
  return span ?? expect.fail("there is no span");
}

const exceptionOf = ({ events }: ReadableSpan) => events.find(({ name }) => name === "exception")?.attributes;

/** The `traceparent` that leads to a span. */
function traceparentOf(span: ReadableSpan): string {
  const { traceId, spanId } = span.spanContext();
  return `00-${traceId}-${spanId}-01`;
}

describe("a response", () => {
  test("a success is a span with the stable attributes and no status", async () => {
    await tracedClient(async () => found()).devices.get("rack", { expand: ["connectivity"] });
    const span = onlySpan();
    expect(span.name).toBe("GET /devices/{device_id}");
    expect(span.kind).toBe(SpanKind.CLIENT);
    expect(span.instrumentationScope.name).toBe("@enapter/http-api-client");
    expect(span.attributes).toEqual({
      "http.request.method": "GET",
      "url.full": `${url}/devices/rack?expand=connectivity`,
      "url.template": "/devices/{device_id}",
      "server.address": "api.example",
      "server.port": 443,
      "http.response.status_code": 200,
    });
    expect(span.status).toEqual({ code: SpanStatusCode.UNSET });
    expect(span.events).toEqual([]);
  });

  test.each([
    ["http://127.0.0.1:8080/api/v3", "127.0.0.1", 8080],
    ["http://localhost", "localhost", 80],
    ["http://[::1]/api", "::1", 80],
  ])("%s is the server %s at port %d", async (baseUrl, address, port) => {
    await tracedClient(async () => found(), { baseUrl }).devices.get("rack");
    expect(onlySpan().attributes).toMatchObject({ "server.address": address, "server.port": port });
  });

  test("404 is an error, and no exception, because nothing was thrown yet", async () => {
    expect(await failure(tracedClient(async () => notFound()).devices.get("rack"))).toBeInstanceOf(NotFoundError);
    const span = onlySpan();
    expect(span.attributes).toMatchObject({ "http.response.status_code": 404, "error.type": "404" });
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span.events).toEqual([]);
  });

  test("a redirect is no error of the request", async () => {
    await failure(tracedClient(async () => new Response(null, { status: 302 })).devices.get("rack"));
    const span = onlySpan();
    expect(span.attributes).toMatchObject({ "http.response.status_code": 302 });
    expect(span.attributes).not.toHaveProperty("error.type");
    expect(span.status).toEqual({ code: SpanStatusCode.UNSET });
  });

  test("every attempt is a span of its own, and says which repetition it is", async () => {
    const { fetch, requests } = recordingFetch((_request, index) => (index === 0 ? unavailable() : found()));
    await tracedClient(fetch).devices.get("rack");
    const [first, second, ...others] = spans();
    expect(others).toEqual([]);
    expect(first?.attributes).toMatchObject({ "http.response.status_code": 503, "error.type": "503" });
    expect(first?.attributes).not.toHaveProperty("http.request.resend_count");
    expect(second?.attributes).toMatchObject({ "http.response.status_code": 200, "http.request.resend_count": 1 });
    expect(second?.status.code).toBe(SpanStatusCode.UNSET);
    expect(requests.map(({ headers }) => headers.get("traceparent"))).toEqual(spans().map(traceparentOf));
  });

  test("a command that fails is one span, of the site it was sent to", async () => {
    const { fetch, requests } = recordingFetch(unavailable);
    const command = { name: "set_charge_limit", arguments: { limit_percent: 85 } };
    await failure(tracedClient(fetch).commands.execute("rack", command, { site_id: "harbour" }));
    const span = onlySpan();
    expect(span.name).toBe("POST /sites/{site_id}/devices/{device_id}/execute_command");
    expect(span.attributes).toMatchObject({
      "http.request.method": "POST",
      "url.full": `${url}/sites/harbour/devices/rack/execute_command`,
      "error.type": "503",
    });
    expect(requests).toHaveLength(1);
    expect(JSON.parse(String(requests[0]?.body))).toEqual(command);
  });
});

describe("a failure", () => {
  test("a connection that is refused is recorded with what the runtime calls it", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const enapter = tracedClient((input, init) => globalThis.fetch(input, init), {
      baseUrl: `http://127.0.0.1:${port}`,
      retry: false,
    });
    expect(await failure(enapter.devices.get("rack"))).toBeInstanceOf(ConnectionError);
    const span = onlySpan();
    const message = `connect ECONNREFUSED 127.0.0.1:${port}`;
    expect(span.attributes["error.type"]).toBe("ECONNREFUSED");
    expect(span.attributes).not.toHaveProperty("http.response.status_code");
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message });
    expect(exceptionOf(span)).toMatchObject({ "exception.type": "ECONNREFUSED", "exception.message": message });
    expect(exceptionOf(span)?.["exception.stacktrace"]).toContain(message);
  });

  test("an error without a code is known by its class", async () => {
    const fetch: Fetch = async () => {
      throw new RangeError("out of range");
    };
    expect(await failure(tracedClient(fetch, { retry: false }).devices.get("rack"))).toBeInstanceOf(RangeError);
    expect(onlySpan().attributes["error.type"]).toBe("RangeError");
  });

  test.each([
    ["without a reason", undefined, "AbortError", "This operation was aborted"],
    ["with a text", "shutdown", "AbortError", "shutdown"],
    ["with an error", new DOMException("too late", "TimeoutError"), "TimeoutError", "too late"],
  ])("an abort %s ends the span at once, and once", async (_name, reason, type, message) => {
    const { fetch, started } = hangingFetch();
    const controller = new AbortController();
    const failing = failure(tracedClient(fetch).devices.get("rack", { signal: controller.signal }));
    await started;
    expect(spans()).toEqual([]);
    controller.abort(reason);
    expect(await failing).toMatchObject({ name: "AbortError" });
    const span = onlySpan();
    expect(span.attributes["error.type"]).toBe(type);
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message });
    expect(exceptionOf(span)).toMatchObject({ "exception.type": type, "exception.message": message });
  });

  test("a thrown value that is not an error has the type for all others", async () => {
    const fetch: Fetch = () => Promise.reject(42);
    await failure(tracedClient(fetch, { retry: false }).devices.get("rack"));
    expect(onlySpan().attributes["error.type"]).toBe("_OTHER");
    expect(onlySpan().status.message).toBe("42");
  });

  test("hides the error of the token function", async () => {
    const enapter = tracedClient(async () => found(), {
      token: () => {
        throw Object.assign(new TypeError("the password hunter2 is wrong"), { code: "hunter2" });
      },
    });
    expect(await failure(enapter.devices.get("rack"))).toMatchObject({ name: "UsageError" });
    const { attributes, events, status } = onlySpan();
    expect(attributes["error.type"]).toBe("UsageError");
    expect(JSON.stringify({ attributes, events, status })).not.toContain("hunter2");
  });
});

test("neither the token nor credentials in a URL show up", async () => {
  const { fetch } = recordingFetch(unavailable);
  await failure(
    tracedClient(fetch, {
      middleware: [
        (request, next) => next({ ...request, url: request.url.replace("//", "//somebody:hunter2@") }),
        traceRequests({ tracerProvider }),
      ],
      retry: false,
    }).devices.get("rack"),
  );
  const { attributes, events, status } = onlySpan();
  expect(attributes["url.full"]).toBe("https://REDACTED:REDACTED@api.example/v3/devices/rack");
  expect(JSON.stringify({ attributes, events, status })).not.toMatch(/hunter2|example-token/);
});

describe("the trace context", () => {
  test("the caller's span is the parent, and that of the request is active while it is sent", async () => {
    const active: unknown[] = [];
    const { fetch, requests } = recordingFetch((_request, index) => {
      active.push(trace.getActiveSpan()?.spanContext().spanId);
      return index === 0 ? unavailable() : found();
    });
    const enapter = tracedClient(fetch);
    const parent = tracerProvider.getTracer("test").startSpan("charge");
    await context.with(trace.setSpan(ROOT_CONTEXT, parent), async () => {
      await enapter.devices.get("rack");
      expect(trace.getActiveSpan()).toBe(parent);
    });
    expect(spans().map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual(
      Array(2).fill(parent.spanContext().spanId),
    );
    expect(spans().map((span) => span.spanContext().spanId)).toEqual(active);
    expect(new Set([parent.spanContext().traceId, ...spans().map((span) => span.spanContext().traceId)]).size).toBe(1);
    expect(requests.map(({ headers }) => headers.get("traceparent"))).toEqual(spans().map(traceparentOf));
  });

  test("every page of a list belongs to the caller's span", async () => {
    const ids = ["a", "b", "c"];
    const { fetch } = recordingFetch(({ url: { searchParams } }) => {
      const offset = Number(searchParams.get("offset") ?? 0);
      return Response.json({ sites: [{ id: ids[offset] }], total_count: ids.length });
    });
    const enapter = tracedClient(fetch);
    const parent = tracerProvider.getTracer("test").startSpan("look around");
    const sites = await context.with(trace.setSpan(ROOT_CONTEXT, parent), () =>
      enapter.sites.list({ limit: 1 }).toArray(),
    );
    expect(sites).toHaveLength(3);
    expect(new Set(spans().map(({ parentSpanContext }) => parentSpanContext?.spanId))).toEqual(
      new Set([parent.spanContext().spanId]),
    );
    expect(spans().length).toBeGreaterThanOrEqual(3);
  });

  test("is sent with the token and the other headers", async () => {
    const { fetch, requests } = recordingFetch(found);
    await tracedClient(fetch, { headers: { "X-Shift": "night" } }).devices.get("rack");
    expect(requests[0]?.headers.get("traceparent")).toBe(traceparentOf(onlySpan()));
    expect(requests[0]?.headers.get("X-Shift")).toBe("night");
    expect(requests[0]?.headers.get("X-Enapter-Auth-Token")).toBe(token);
  });

  test("is not sent with `propagate: false`, and the span is there all the same", async () => {
    const { fetch, requests } = recordingFetch(found);
    await tracedClient(fetch, { middleware: traceRequests({ tracerProvider, propagate: false }) }).devices.get("rack");
    expect(requests[0]?.headers.has("traceparent")).toBe(false);
    expect(onlySpan().name).toBe("GET /devices/{device_id}");
  });

  test("a propagator cannot put a header beside the one with the token", async () => {
    const propagator: TextMapPropagator = {
      inject: (_context, carrier, setter) => setter.set(carrier, "X-Enapter-Auth-Token", "another-token"),
      extract: (from) => from,
      fields: () => [],
    };
    propagation.disable();
    propagation.setGlobalPropagator(propagator);
    const { fetch, requests } = recordingFetch(found);
    await tracedClient(fetch).devices.get("rack");
    expect(requests[0]?.headers.get("X-Enapter-Auth-Token")).toBe(token);
  });
});

describe("the tracer", () => {
  test("is that of the global provider, even one that is set later", async () => {
    const enapter = tracedClient(async () => found(), { middleware: traceRequests() });
    trace.setGlobalTracerProvider(tracerProvider);
    await enapter.devices.get("rack");
    expect(onlySpan().name).toBe("GET /devices/{device_id}");
  });

  test("without a provider, requests go out as ever", async () => {
    const { fetch, requests } = recordingFetch(found);
    expect(await tracedClient(fetch, { middleware: traceRequests() }).devices.get("rack")).toEqual({ id: "rack" });
    expect(requests[0]?.headers.has("traceparent")).toBe(false);
    expect(spans()).toEqual([]);
  });

  test("is not asked without the middleware", async () => {
    trace.setGlobalTracerProvider(tracerProvider);
    const { fetch, requests } = recordingFetch(found);
    await tracedClient(fetch, { middleware: [] }).devices.get("rack");
    expect(requests[0]?.headers.has("traceparent")).toBe(false);
    expect(spans()).toEqual([]);
  });
});

test("exports one value, and no other module knows of it", async () => {
  expect(Object.keys(entry)).toEqual(["traceRequests"]);
  const root = new URL("../src/", import.meta.url);
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith(".ts"));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, root), "utf8")));
  expect(files.filter((_file, index) => texts[index]?.includes("opentelemetry"))).toEqual(["opentelemetry.ts"]);
});

test.each([
  [{ tracerProvider: null }, "`tracerProvider.getTracer` has to be a function. It is undefined."],
  [{ tracerProvider: {} }, "`tracerProvider.getTracer` has to be a function. It is undefined."],
  [{ propagate: "no" }, '`propagate` has to be `true` or `false`. It is "no".'],
  [{ propogate: false }, "There is no option `propogate`, only tracerProvider, propagate."],
])("refuses %o at once", (options, message) => {
  expect(() => traceRequests(options as object)).toThrow(new UsageError(message));
});
