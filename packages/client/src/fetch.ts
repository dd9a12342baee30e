import type { BinaryBody, paths } from "@enapter/http-api-types";
import createOpenapiFetch, { type Client as OpenapiFetch } from "openapi-fetch";
import { completed } from "./core/failures/failure.ts";
import { createCore } from "./core/parts/create-core.ts";
import { encodeBody } from "./core/request/body-encoders.ts";
import { mergeHeaders } from "./core/request/headers.ts";
import { requestRules } from "./core/request/option-rules.ts";
import { fillPath, queryString } from "./core/request/url.ts";
import { readResponse } from "./core/response/decode.ts";
import { send } from "./core/transport/send.ts";
import type { CallSite } from "./core/types/caller.ts";
import type { Client } from "./core/types/client.ts";
import type { GivenHeaders } from "./core/types/headers.ts";
import type { Operation } from "./core/types/operation.ts";
import type { ClientOptions, RequestOptions } from "./core/types/options.ts";
import { UsageError } from "./errors/usage-error.ts";
import { api } from "./generated/api.ts";
import type { DatedRequests } from "./generated/dated-requests.ts";
import { operations } from "./generated/descriptors/descriptors.ts";
import { anything, checkOptions, objectRule, type Rules, rule } from "./values/rules.ts";

type AnyPaths = Record<string, Record<Method, object>>;
type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
type PathOf<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<M, object> ? Path : never;
}[keyof paths];

/** The response of a path-style call. Errors are thrown, so there always is one. */
export interface FetchResult<Data> {
  /** The body as the API description types it, with its envelope. */
  readonly data: Data;
  readonly response: Response;
}

/** The documented body of a successful response. */
type SuccessBody<Call> = Call extends { responses: infer Responses }
  ? BodyOf<Responses[keyof Responses & Success]>
  : unknown;
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";
type BodyOf<Answer> = Answer extends { content: infer Content } ? Decoded<Content[keyof Content]> : undefined;
type Decoded<Body> = BinaryBody extends Body ? Uint8Array<ArrayBuffer> : Body;

/** Results of the values of `parseAs`. */
interface ParsedAs {
  readonly json: unknown;
  readonly text: string;
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>> | null;
}
type Data<Call, As extends keyof ParsedAs> = [As] extends [never] ? SuccessBody<Call> : ParsedAs[As];

/** Options of a call of any operation. */
interface CommonInit<As> extends Pick<RequestOptions, "signal" | "timeout" | "totalTimeout" | "retry"> {
  readonly headers?: GivenHeaders | undefined;
  /** Reads the body in another way than the description says. */
  readonly parseAs?: As | undefined;
}
type ParamsOption<Call, Dated> = Call extends { parameters: infer Params }
  ? object extends Params
    ? { readonly params?: WithDates<Params, Dated> | undefined }
    : { readonly params: WithDates<Params, Dated> }
  : unknown;
type BodyOption<Call, Dated> = Call extends { requestBody: { content: infer Content } }
  ? { readonly body: Content[keyof Content] | DatedBody<Dated> }
  : Call extends { requestBody?: { content: infer Content } }
    ? { readonly body?: Content[keyof Content] | DatedBody<Dated> | undefined }
    : unknown;
type InitOf<Call, As, Dated> = ParamsOption<Call, Dated> & BodyOption<Call, Dated> & CommonInit<As>;

/** The parts of a request in which a time may be a `Date`; `unknown` without any. */
type DatedOf<M extends Method, Path extends string> = `${M} ${Path}` extends keyof DatedRequests
  ? DatedRequests[`${M} ${Path}`]
  : unknown;
type DatedBody<Dated> = Dated extends { readonly body: infer Body } ? Body : never;
type WithDates<Params, Dated> = unknown extends Dated
  ? Params
  : { [Place in keyof Params]: Place extends keyof Dated ? DatedValues<Params[Place], Dated[Place]> : Params[Place] };
type DatedValues<Values, Names> = { [Name in keyof Values]: Name extends Names ? Values[Name] | Date : Values[Name] };

/**
 * Types of a call. `Path` may be any text here: were it limited to the known paths, the compiler would look into a union
 * of all operations for each call, which takes seconds in a large description.
 */
type CallOf<M extends Method, Path extends string> = (paths & Record<string, Record<Method, unknown>>)[Path][M];

type FetchMethod<M extends Method, Known extends string> = <Path extends string, As extends keyof ParsedAs = never>(
  path: Path extends Known ? Path : Known,
  ...init: object extends InitOf<CallOf<M, Path>, As, DatedOf<M, Path>>
    ? [init?: InitOf<CallOf<M, Path>, As, DatedOf<M, Path>>]
    : [init: InitOf<CallOf<M, Path>, As, DatedOf<M, Path>>]
) => Promise<FetchResult<Data<CallOf<M, Path>, As>>>;

/** Path-style calls, typed by the paths of the API description. */
export type FetchClient = { readonly [M in Method as Uppercase<M>]: FetchMethod<M, PathOf<M>> };

interface CallInit extends CommonInit<string> {
  readonly params?: { readonly query?: object; readonly path?: object; readonly header?: object };
  readonly body?: unknown;
}

/**
 * Makes a path-style client: `GET("/devices/{device_id}", { params: { path: { device_id } } })`. Token, time limit and
 * errors are those of `createClient`; with `parseAs`, reading the body is the caller's and outside the time limit.
 * @throws {UsageError} when an option is missing or not valid.
 */
export function createFetchClient(options: ClientOptions = {}): FetchClient {
  const client = createCore(api, options);
  const openapiFetch = createOpenapiFetch<AnyPaths>({
    baseUrl: client.baseUrl,
    Request: PlainRequest as unknown as typeof Request,
    pathSerializer: fillPath,
    bodySerializer: (body) => body,
  });
  const routes = routeTable();
  const method =
    (name: Uppercase<Method>) =>
    async (path: string, init: CallInit = {}): Promise<FetchResult<unknown>> => {
      const operation = routes.get(`${name} ${path}`);
      if (operation === undefined) throw new UsageError(`The API has no operation ${name} ${path}.`);
      const caller = new Error();
      try {
        return await callPath(client, openapiFetch, operation, init, caller);
      } catch (error) {
        throw completed(error, caller);
      }
    };
  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
  return Object.fromEntries(methods.map((name) => [name, method(name)])) as unknown as FetchClient;
}

/** Operations by method and path, twins under their own paths. The body keeps its envelope, as `paths` types it. */
function routeTable(): Map<string, Operation> {
  const routes = new Map<string, Operation>();
  for (const { unwrap, ...operation } of operations) {
    if (operation.stream !== undefined) continue;
    const query = wireNames(operation.query);
    for (const path of operation.paths?.map(([path]) => path) ?? [operation.path]) {
      routes.set(`${operation.method} ${path}`, { ...operation, path, query });
    }
  }
  return routes;
}

const parts = objectRule({}, true);
const initRules: Rules = {
  ...requestRules,
  params: objectRule({ query: parts, path: parts, header: parts }),
  body: anything,
  parseAs: rule("`json`, `text`, `blob`, `arrayBuffer` or `stream`", (value) =>
    ["json", "text", "blob", "arrayBuffer", "stream"].includes(value as string),
  ),
};

async function callPath(
  { baseUrl, pipeline }: Client,
  openapiFetch: OpenapiFetch<AnyPaths>,
  operation: Operation,
  init: CallInit,
  caller: CallSite,
): Promise<FetchResult<unknown>> {
  checkOptions(init, initRules);
  const { params, body, headers, parseAs, signal, timeout, totalTimeout, retry } = init;
  // openapi-fetch would show values that cannot be sent.
  const all: Record<string, string> = mergeHeaders({}, headers);
  const { "content-type": contentType, ...given } = mergeHeaders(all, params?.header as GivenHeaders | undefined);
  const encoded = encodeBody(operation, body, contentType);
  let data: unknown;
  const sendPlain = ({ url, init }: PlainRequest) =>
    send(
      pipeline,
      {
        operation: operation.id,
        method: operation.method,
        deprecated: operation.deprecated,
        route: operation.path,
        retry: operation.retry,
        path: url.slice(baseUrl.length),
        headers: Object.fromEntries(new Headers(init.headers)),
        body: init.body,
        options: { signal, timeout, totalTimeout, retry },
        caller,
      },
      async (response, request, progress) => {
        if (parseAs === undefined) data = await readResponse(pipeline, operation, response, request, progress);
        return response;
      },
    );
  const result = await openapiFetch.request(operation.method.toLowerCase() as Method, operation.path, {
    // Without path parameters openapi-fetch would send the template as it is.
    params: { path: params?.path ?? {}, query: params?.query ?? {} },
    body: encoded?.body,
    headers: {
      Accept: operation.accept ?? "application/json",
      ...(operation.read !== undefined && { "Accept-Encoding": "identity" }),
      "Content-Type": encoded?.contentType ?? null,
      ...given,
    },
    parseAs: parseAs ?? "stream",
    querySerializer: (query: object) => queryString(operation.query, { ...query }).slice(1),
    fetch: sendPlain,
  } as never);
  return { data: parseAs === undefined ? data : result.data, response: result.response };
}

/** Here parameters go by their names on the wire. */
function wireNames(parameters: Operation["query"] = {}): NonNullable<Operation["query"]> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) =>
      typeof parameter === "function" ? [name, parameter] : parameter,
    ),
  );
}

/** Request of openapi-fetch, kept as it is: building a real `Request` costs most of the time of a call. */
class PlainRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly method: string;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
    this.method = init.method ?? "GET";
  }
}
