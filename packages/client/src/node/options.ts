import { X509Certificate } from "node:crypto";
import { UsageError } from "../errors/usage-error.ts";
import {
  anything,
  checkOptions,
  count,
  longestTime,
  milliseconds,
  type Rules,
  refusal,
  rule,
} from "../values/rules.ts";

/** The part of undici's `Dispatcher` that is used. */
export interface NodeDispatcher {
  dispatch(options: object, handler: object): boolean;
}

/** Options of `createNodeFetch`. */
export interface NodeFetchOptions {
  /**
   * Certificates in PEM that are trusted instead of those that Node.js trusts: that of a gateway which has signed its own,
   * or that of the authority which signed it. The host name is checked as ever.
   */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** Connections to one origin at most; further requests wait for one to be free. Default: 32. */
  readonly connections?: number | undefined;
  /**
   * Maximum number of requests at a time on one connection. Only GET and HEAD are ever sent before the response to another
   * request is there. With more than one, a call that is cancelled breaks off those behind it, too. Default: 1.
   */
  readonly pipelining?: number | undefined;
  /** Time for a connection to come about, in milliseconds; `0` for no limit. Default: 10,000. */
  readonly connectTimeout?: number | undefined;
  /** Time that an idle connection is kept when the server does not say, in milliseconds. Default: 4,000. */
  readonly keepAliveTimeout?: number | undefined;
  /** Longest time that an idle connection is kept, whatever the server says, in milliseconds. Default: 600,000. */
  readonly keepAliveMaxTimeout?: number | undefined;
  /**
   * A dispatcher of undici to send with, such as a `ProxyAgent`, instead of the options above. It is not closed by `close()`.
   * It must not send anything again by itself: leave out `RetryAgent` and the retry interceptor.
   */
  readonly dispatcher?: NodeDispatcher | undefined;
}

/** Options of the connections, after defaults and checks. */
export interface ConnectionSettings {
  readonly connections: number;
  readonly pipelining: number;
  readonly connectTimeout: number;
  readonly keepAliveTimeout: number;
  readonly keepAliveMaxTimeout: number;
  readonly ca: string[] | undefined;
}

/** Sender of the requests: the user's dispatcher, or connections of our own. */
export type Settings = { readonly dispatcher: NodeDispatcher } | { readonly connection: ConnectionSettings };

const rules: Rules = {
  ca: anything,
  connections: count(1),
  pipelining: count(1),
  connectTimeout: milliseconds,
  keepAliveTimeout: count(1, longestTime),
  keepAliveMaxTimeout: count(1, longestTime),
  dispatcher: rule(
    "a dispatcher of undici",
    (value) => typeof (value as Partial<NodeDispatcher> | null)?.dispatch === "function",
  ),
};

/**
 * Applies defaults and checks every option.
 * @throws {UsageError} when one is not valid.
 */
export function resolveOptions(options: NodeFetchOptions): Settings {
  checkOptions(options, rules);
  const { dispatcher, ca, ...numbers } = options;
  if (dispatcher !== undefined) {
    const others = Object.entries({ ca, ...numbers }).filter(([, value]) => value !== undefined);
    if (others.length > 0) {
      throw new UsageError(`With \`dispatcher\`, pass \`${others[0]?.[0]}\` to that dispatcher instead.`);
    }
    return { dispatcher };
  }
  return {
    connection: {
      connections: numbers.connections ?? 32,
      pipelining: numbers.pipelining ?? 1,
      connectTimeout: numbers.connectTimeout ?? 10_000,
      keepAliveTimeout: numbers.keepAliveTimeout ?? 4_000,
      keepAliveMaxTimeout: numbers.keepAliveMaxTimeout ?? 600_000,
      ca: ca === undefined ? undefined : certificates(ca),
    },
  };
}

const pemBlock = /-----BEGIN [A-Z0-9 ]*CERTIFICATE-----.*?-----END [A-Z0-9 ]*CERTIFICATE-----/gs;

/** TLS ignores what is no certificate, and then trusts nothing; a path in place of the text would not be noticed. */
function certificates(ca: NonNullable<NodeFetchOptions["ca"]>): string[] {
  const found = [ca].flat().flatMap((entry: string | Uint8Array) => {
    // Bytes of another realm, such as those of a test environment, are bytes, too.
    if (typeof entry !== "string" && !ArrayBuffer.isView(entry)) throw refusal("ca", "texts or bytes of PEM", entry);
    const text = typeof entry === "string" ? entry : Buffer.from(entry).toString("latin1");
    const blocks = text.match(pemBlock);
    if (blocks === null)
      throw new UsageError("`ca` has to be the text of certificates in PEM (-----BEGIN CERTIFICATE-----).");
    return blocks;
  });
  if (found.length === 0) throw new UsageError("`ca` has no certificate.");
  for (const block of found) {
    try {
      new X509Certificate(block);
    } catch (cause) {
      throw new UsageError("`ca` has a certificate that cannot be read.", { cause });
    }
  }
  return found;
}
