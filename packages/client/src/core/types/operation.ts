import type { OutcomeError } from "../../errors/outcome-error.ts";
import type { RequestInfo } from "../../errors/request-error.ts";

/** Writes a query parameter as its OpenAPI `style` and `explode` say: adds `name=value` entries to `parts`. */
export type QueryStyle = (parts: string[], name: string, value: unknown) => void;

/** Writes a header parameter. The name is for error messages. */
export type HeaderStyle = (name: string, value: unknown) => string;

/** Serialization of a parameter, with its name on the wire where the option has another name. */
export type Parameter<Style> = Style | readonly [wireName: string, style: Style];

/** A body for `fetch`; a promise where files have to be read first. */
export type Body = NonNullable<RequestInit["body"]> | Promise<NonNullable<RequestInit["body"]>>;

/**
 * Makes a body for `fetch`.
 * @throws {UsageError} when the value does not fit.
 */
export type BodyEncoder = (value: unknown, operation: string) => Body;

/**
 * Reads a successful response that is not JSON.
 * @param limit The largest body that is read, in bytes.
 * @throws {RangeError} when it is longer.
 */
export type BodyReader = (response: Response, limit: number) => Promise<unknown>;

/** Names by which the client walks an offset-paginated list. */
export interface Pagination {
  /** Field of the response that holds the items. */
  readonly items: string;
  /** Query parameter: how many items to skip. */
  readonly offset: string;
  /** Query parameter: how many items to return. */
  readonly limit: string;
  /** Field of the response with the number of items on all pages. */
  readonly total?: string;
  /** Old servers reject `offset` and `limit`: the first request goes out without them. */
  readonly bareFirstRequest?: boolean;
}

/** State of a long-running action in a response. */
export interface ResultState {
  /** Field of the result with the state. */
  readonly field: string;
  /** States that are not the end. */
  readonly pending: readonly string[];
  /** States that are a success. */
  readonly success: readonly string[];
  /** States that are failures. A state in none of the lists is not known. Default: all others are failures. */
  readonly failure?: readonly string[];
  /** The error for a failure, and for a state that is not known. */
  readonly error: new (
    state: string,
    result: never,
    info: RequestInfo,
    isKnown: boolean,
  ) => OutcomeError<unknown>;
}

/** Format of the messages of a stream. */
export interface StreamFormat {
  /** Old servers send the fields of this field beside it instead of inside; they are put into it. */
  readonly nest?: { readonly field: string; readonly fields: readonly string[] };
}

/**
 * Facts that the client needs to send an operation and read its response. Written by the generator, so that nothing is
 * parsed from the description at run time. It names functions, not styles: a bundler leaves out those that no operation uses.
 */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Path template relative to the base URL: `/devices/{device_id}`. */
  readonly path: string;
  /**
   * When the operation has several paths: each of them, `path` included, with the parameters that not all of them have. The
   * first one whose parameters are all given is taken.
   */
  readonly paths?: readonly (readonly [path: string, ...parameters: string[]])[];
  /** Query parameters by option name. */
  readonly query?: Readonly<Record<string, Parameter<QueryStyle>>>;
  /** Header parameters by option name. */
  readonly header?: Readonly<Record<string, Parameter<HeaderStyle>>>;
  /** Media types of the request body; the first is the default. */
  readonly body?: Readonly<Record<string, BodyEncoder>>;
  /** Media type of the response. Default: `application/json`. */
  readonly accept?: string;
  /** Reader of the response body. Default: as JSON. */
  readonly read?: BodyReader;
  /** Field of the JSON response that is returned instead of the whole. */
  readonly unwrap?: string;
  /** Permission to send the operation again automatically. Default: never. */
  readonly retry?: "safe" | "idempotent";
  readonly pagination?: Pagination;
  /** State of a long-running action in the result. */
  readonly outcome?: ResultState;
  /** The operation shows what this one begins; its result is this path parameter there. */
  readonly starts?: { readonly operation: () => Operation; readonly parameter: string };
  /** The response is a time series: the header with the data types of its columns. */
  readonly dataTypes?: string;
  /** It is going to be removed; the description says what to use instead. */
  readonly deprecated?: true;
  /** The path is a WebSocket. */
  readonly stream?: StreamFormat;
}
