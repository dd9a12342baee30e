import type { BinaryBody, paths } from "@enapter/http-api-types";
import createOpenapiFetch, {
  type ClientPathsWithMethod,
  type MaybeOptionalInit,
  type Client as OpenapiFetch,
} from "openapi-fetch";
import { encodeBody } from "./core/body.ts";
import type { Client } from "./core/client.ts";
import { readAnswer } from "./core/decode.ts";
import type { Operation } from "./core/operation.ts";
import type { RequestOptions, TransportOptions } from "./core/options.ts";
import { queryString } from "./core/parameters.ts";
import { fillPath } from "./core/path.ts";
import { UsageError } from "./errors/usage-error.ts";
import * as descriptors from "./generated/descriptors.ts";
import { createTransport } from "./transport.ts";

type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
type AnyPaths = Record<string, Record<Method, object>>;
type PathOf<M extends Method> = ClientPathsWithMethod<OpenapiFetch<paths>, M>;
type Foreign = "baseUrl" | "fetch" | "querySerializer" | "bodySerializer" | "pathSerializer" | "middleware";
type InitOf<M extends Method, Path extends PathOf<M>> = Omit<NonNullable<MaybeOptionalInit<paths[Path], M>>, Foreign> &
  Pick<RequestOptions, "timeout" | "totalTimeout" | "retry">;

/** The answer of a path-style call. Errors are thrown, so there always is one. */
export interface FetchResult<Data> {
  /** The body as the API description types it, with its envelope. */
  readonly data: Data;
  readonly response: Response;
}

/** The documented body of a successful answer. */
type SuccessBody<Call> = Call extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & Success]: Responses[Status] extends { content: infer Content }
        ? Decoded<Content[keyof Content]>
        : undefined;
    }[keyof Responses & Success]
  : unknown;
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";
type Decoded<Body> = BinaryBody extends Body ? Uint8Array<ArrayBuffer> : Body;

/** What `parseAs` makes of a body instead. */
interface ParsedAs {
  readonly json: unknown;
  readonly text: string;
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>> | null;
}
type Data<Call, Init> = Init extends { parseAs: infer As extends keyof ParsedAs } ? ParsedAs[As] : SuccessBody<Call>;

type FetchMethod<M extends Method> = <Path extends PathOf<M>, Init extends InitOf<M, Path>>(
  path: Path,
  ...init: Record<string, never> extends Init ? [init?: Init] : [init: Init]
) => Promise<FetchResult<Data<paths[Path][M], Init>>>;

/** Path-style calls, typed by the paths of the API description. */
export type FetchClient = { readonly [M in Method as Uppercase<M>]: FetchMethod<M> };

interface CallInit extends Pick<RequestOptions, "signal" | "timeout" | "totalTimeout" | "retry"> {
  readonly params?: { readonly query?: object; readonly path?: object; readonly header?: object };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly parseAs?: string;
}

/**
 * Makes a path-style client: `GET("/devices/{device_id}", { params: { path: { device_id } } })`. Token, time limit and
 * errors are those of `createClient`; with `parseAs`, reading the body is the caller's and outside the time limit.
 * @throws {UsageError} when an option is missing or not valid.
 */
export function createFetchClient(options: TransportOptions = {}): FetchClient {
  const transport = createTransport(options);
  const caller = createOpenapiFetch<AnyPaths>({
    baseUrl: transport.baseUrl,
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
      return callPath(transport, caller, operation, init);
    };
  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
  return Object.fromEntries(methods.map((name) => [name, method(name)])) as unknown as FetchClient;
}

/** Operations by method and path, twins under their own paths. The body keeps its envelope, as `paths` types it. */
function routeTable(): Map<string, Operation> {
  const routes = new Map<string, Operation>();
  for (const { unwrap, ...operation } of Object.values<Operation>(descriptors)) {
    if (operation.stream !== undefined) continue;
    for (const path of operation.paths?.map(([path]) => path) ?? [operation.path]) {
      routes.set(`${operation.method} ${path}`, { ...operation, path });
    }
  }
  return routes;
}

async function callPath(
  transport: Client,
  caller: OpenapiFetch<AnyPaths>,
  operation: Operation,
  { params, body, headers, parseAs, signal, timeout, totalTimeout, retry }: CallInit,
): Promise<FetchResult<unknown>> {
  const given = new Headers(headers);
  const encoded = encodeBody(operation, body, given.get("Content-Type") ?? undefined);
  given.delete("Content-Type");
  let data: unknown;
  const send = ({ url, init }: PlainRequest) =>
    transport.send(
      {
        operation: operation.id,
        method: operation.method,
        deprecated: operation.deprecated,
        route: operation.path,
        retry: operation.retry,
        path: url.slice(transport.baseUrl.length),
        headers: Object.fromEntries(new Headers(init.headers)),
        body: init.body,
        options: { signal, timeout, totalTimeout, retry },
      },
      async (response, request) => {
        if (parseAs === undefined) data = await readAnswer(transport, operation, response, request);
        return response;
      },
    );
  const result = await caller.request(operation.method.toLowerCase() as Method, operation.path, {
    // Without path parameters openapi-fetch would send the template as it is.
    params: { ...params, path: params?.path ?? {} },
    body: encoded?.body,
    headers: {
      Accept: operation.accept ?? "application/json",
      "Content-Type": encoded?.contentType ?? null,
      ...Object.fromEntries(given),
    },
    parseAs: parseAs ?? "stream",
    querySerializer: (query: object) => queryString(wireNames(operation.query), { ...query }).slice(1),
    fetch: send,
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

/** What openapi-fetch hands to `fetch`, kept as it is: building a real `Request` costs most of the time of a call. */
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
