import { ConnectionError } from "../../errors/connection-error.ts";
import { EnapterError } from "../../errors/enapter-error.ts";
import type { Outcome, RequestInfo } from "../../errors/request-error.ts";
import { UsageError } from "../../errors/usage-error.ts";
import type { Pipeline } from "../types/pipeline.ts";

/** No connection came about, so nothing was sent: codes of Node.js and Bun, and texts of Bun and Deno, which have no others. */
const notConnected =
  /\b(connect|bind|getaddrinfo|query\w*) E[A-Z]|^ (ECONNREFUSED|ENOTFOUND|EAI_\w+|EADDRNOTAVAIL|EPROTO|ConnectionRefused|FailedToOpenSocket|UND_ERR_(CONNECT_TIMEOUT|PRX_TLS)) |client error \(Connect\)|error trying to connect|Unable to connect|typo in the url/;
/** TLS did not come about. Most of the texts are those of OpenSSL, in codes with `_` between the words. */
const noTls =
  /wrong.version.number|unsupported.protocol|no.protocols.available|no.shared.cipher|unrecognized.name|packet.length.too.long|alert.(handshake|protocol|unknown.ca|no.application|(bad.)?certificate)|before secure TLS|TLS handshake failed/i;
/** The server does not prove who it is. */
const untrusted =
  /^ (?!ERR_SSL)\w*(CERT|VERIFY_LEAF|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH)|invalid peer certificate/;
/** A proxy did not open a tunnel. */
const noTunnel = /Proxy response \((\d+)|open a tunnel: (\d+)|unsuccessful tunnel|(proxy authentication required)/;
/** Failures of `fetch`: its own errors have names, those of libraries have codes. */
const ownName = /^(TypeError|AbortError|TimeoutError|NetworkError|FetchError|AggregateError)$/;
const ownText =
  /^\w* (E(CONN|PIPE|HOST|NET|TIMEDOUT|SOCKET)|UND_ERR|ERR_(SSL|TLS|STREAM|HTTP2|PROXY)|HPE_|ConnectionClosed)|^ {2}(net::ERR_|Network |internal error; |socket hang up)/;

/** Facts about an error that a runtime threw. */
interface Failure {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  /** The system call that failed. */
  readonly syscall?: unknown;
  readonly cause?: unknown;
  /** Those of an `AggregateError`: one for each address of the server. */
  readonly errors?: readonly unknown[];
  /** `false` where the transport knows that nothing was sent. */
  readonly sent?: unknown;
}

/** Also for objects of another realm, such as those of Node.js in a test of Jest. */
const isObject = (value: unknown): value is object => Object(value) === value;

/** An error and its causes, the outermost first. */
function failuresOf(error: unknown): Failure[] {
  const all: Failure[] = [];
  for (let each = error as Failure | undefined; isObject(each) && all.length < 9; each = each.cause as Failure) {
    all.push(each);
  }
  return all;
}

const textOf = ({ syscall = "", code = "", message = "" }: Failure): string => `${syscall} ${code} ${message}`;

/** Returns whether the certificate of the server is not trusted; it will be the same the next time. */
export const isUntrusted = (failure: string): boolean => untrusted.test(failure);

/** Returns whether an error means that no connection was established. */
export function isNotConnected(error: unknown): boolean {
  return failuresOf(error).some((failure) => {
    const text = textOf(failure);
    const { sent, errors } = failure;
    return (
      sent === false ||
      [notConnected, noTls, untrusted, noTunnel].some((pattern) => pattern.test(text)) ||
      (Array.isArray(errors) && errors.length > 0 && errors.every(isNotConnected))
    );
  });
}

/** Returns whether a framework ends its work with an error; the framework has to get that error back. */
export const isControlFlow = (error: unknown): boolean => isObject(error) && "digest" in error;

/** Returns whether an error is one of those with which `fetch` fails. */
function isOwn(error: unknown): boolean {
  const failures = failuresOf(error);
  const [first] = failures;
  if (first === undefined || isControlFlow(first)) return false;
  return (
    ownName.test(String(first.name)) || isNotConnected(error) || failures.some((each) => ownText.test(textOf(each)))
  );
}

/**
 * Returns what a caller gets for an error of a connection: those of `fetch` become errors of the client, all others stay as they are.
 * @param outcome What has become of the request. Default: it is told from the error.
 */
export function asConnectionError(
  pipeline: Pick<Pipeline, "explain">,
  error: unknown,
  info: RequestInfo,
  outcome?: Outcome,
): unknown {
  return error instanceof EnapterError || !isOwn(error) ? error : connectionError(pipeline, error, info, outcome);
}

/**
 * Returns the error for a `fetch` that failed. It says no more than "fetch failed" itself; what happened is in its causes.
 * @param outcome What has become of the request. Default: it is told from the error.
 */
export function connectionError(
  { explain }: Pick<Pipeline, "explain">,
  error: unknown,
  info: RequestInfo,
  outcome: Outcome = isNotConnected(error) ? "not-processed" : "unknown",
): ConnectionError | UsageError {
  const failures = failuresOf(error);
  const text = failures.map(textOf).join("\n");
  if (/bad port|Requests to port/.test(text)) {
    return new UsageError(`\`fetch\` refuses to connect to port ${new URL(info.url).port}.`, { cause: error });
  }
  const reason = failures.map(({ message, code }) => String(message || code || "")).findLast((each) => each !== "");
  const [refusal, one, other = one, authentication] = noTunnel.exec(text) ?? [];
  const status = authentication === undefined ? other : "407";
  const what = refusal === undefined ? "the connection failed" : "the proxy refused to connect";
  // OpenSSL says where in its source that was, too.
  const why = (reason ?? String(error)).replace(/^\w+:error:.*routines:\w*:(.*?):.*$/s, "TLS, $1");
  const hint = failures.map((each) => explain?.(textOf(each), info)).find(Boolean) ?? "";
  return new ConnectionError(`${what}: ${why}${hint}`, info, {
    cause: error,
    outcome,
    // The certificate will be the same the next time, and so will what a proxy wants.
    transient: !(failures.some((each) => isUntrusted(textOf(each))) || status?.startsWith("4")),
  });
}
