import {
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapSetter,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import type { OutgoingRequest } from "./core/types/hooks.ts";
import type { Middleware } from "./core/types/middleware.ts";
import { checkOptions, flag, func, type Rules } from "./values/rules.ts";

/** Options of `traceRequests`. */
export interface TraceRequestsOptions {
  /** Makes the tracer. Default: the global tracer provider. */
  readonly tracerProvider?: TracerProvider | undefined;
  /**
   * Send the trace context along, in the headers of the global propagator: `traceparent`, and `baggage` where the
   * propagator has it. Pass `false` where `fetch` is instrumented, too, and sends its own. Default: `true`.
   */
  readonly propagate?: boolean | undefined;
}

/**
 * Middleware that makes an OpenTelemetry span of every attempt, by the semantic conventions for HTTP clients. A span begins
 * before the request is sent and ends with the head of the response, or with the failure; while it lasts, it is the active
 * one. Needs the package `@opentelemetry/api`.
 * @throws {UsageError} when an option is not valid.
 * @example
 * const enapter = createClient({ token, middleware: traceRequests() });
 */
export function traceRequests(options: TraceRequestsOptions = {}): Middleware {
  checkOptions(options, rules);
  const { tracerProvider = trace, propagate = true } = options;
  const tracer = tracerProvider.getTracer("@enapter/http-api-client");
  return async (request, next) => {
    const { method, route } = request;
    const outer = context.active();
    const attributes = requestAttributes(request);
    const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.CLIENT, attributes }, outer);
    const inner = trace.setSpan(outer, span);
    try {
      const traced = propagate ? withTraceContext(inner, request) : request;
      const response = await context.with(inner, next, undefined, traced);
      recordStatus(span, response.status);
      return response;
    } catch (error) {
      recordFailure(span, error, request.signal?.aborted === true);
      throw error;
    } finally {
      span.end();
    }
  };
}

const rules: Rules = {
  tracerProvider: (name, value) => {
    func(`${name}.getTracer`, (value as Partial<TracerProvider> | null)?.getTracer);
  },
  propagate: flag,
};

/** Returns the attributes of a request before it is sent; samplers decide by them. */
function requestAttributes({ method, url, route, attempt }: OutgoingRequest): Record<string, string | number> {
  const target = new URL(url);
  const { protocol, hostname, port } = target;
  if (target.username !== "" || target.password !== "") target.username = target.password = "REDACTED";
  return {
    "http.request.method": method,
    "url.full": target.href,
    "url.template": route,
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}

/** Names of headers are lower-case in an `OutgoingRequest`, but not with every propagator. */
const lowerCaseSetter: TextMapSetter<Record<string, string>> = {
  set: (headers, name, value) => {
    headers[name.toLowerCase()] = value;
  },
};

function withTraceContext(from: Context, request: OutgoingRequest): OutgoingRequest {
  const headers = { ...request.headers };
  propagation.inject(from, headers, lowerCaseSetter);
  return { ...request, headers };
}

function recordStatus(span: Span, status: number): void {
  span.setAttribute("http.response.status_code", status);
  if (status < 400) return;
  span.setAttribute("error.type", String(status));
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Records the failure of `fetch` or of a middleware further in. Anything can be thrown, and an abort may have any reason. */
function recordFailure(span: Span, thrown: unknown, aborted: boolean): void {
  const { name = aborted ? "AbortError" : "_OTHER", code, message, stack } = failureOf(thrown);
  // The `code` of a DOMException is a number that says less than its name.
  const type = typeof code === "string" ? code : name;
  span.setAttribute("error.type", type);
  span.recordException({ name: type, message, ...(stack !== undefined && { stack }) });
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

interface Failure {
  readonly name?: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** `fetch` wraps what happened in a TypeError that says no more than "fetch failed". */
function failureOf(thrown: unknown): Failure {
  if (!isFailure(thrown)) return { message: String(thrown) };
  return thrown.name === "TypeError" && isFailure(thrown.cause) ? thrown.cause : thrown;
}

/** Not by `instanceof`: errors of a test environment may belong to another realm. */
function isFailure(thrown: unknown): thrown is Failure {
  return typeof (thrown as Partial<Failure> | null | undefined)?.message === "string";
}
