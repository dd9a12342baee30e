import type { operations } from "@enapter/http-api-types";
import type { RawResult } from "../../core/response.ts";
import type { OperationId, ParameterOf, PathOf } from "../../spec/path-types.ts";
import type { ManifestReader } from "../../state/manifests/source.ts";
import type { Store } from "../../state/store/store.ts";
import type { Caller } from "../access/caller.ts";
import type { MockMode } from "../modes/mode.ts";
import type { Terminals } from "../terminal/terminals.ts";

type ContentOf<Part> = NonNullable<Part> extends { content: infer Content } ? Content : undefined;

type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Part }
  ? ContentOf<Part> extends { "application/json": infer Body }
    ? Body
    : ContentOf<Part> extends undefined
      ? undefined
      : Uint8Array
  : undefined;

type SuccessOf<Id extends OperationId> = operations[Id]["responses"] extends { 200: infer Part }
  ? ContentOf<Part>
  : undefined;

/** What a handler gives: the JSON body as the description types it, or a raw result for other media types. */
export type ResultOf<Id extends OperationId> =
  SuccessOf<Id> extends { "application/json": infer Body } ? Body : RawResult;

/** A checked request, and what the handler may use to answer it. */
export interface Call<Id extends OperationId> {
  readonly path: PathOf<Id>;
  /** Defaults of the description are filled in. */
  readonly query: ParameterOf<Id, "query">;
  /** Top-level fields that were null or empty are left out. */
  readonly body: BodyOf<Id>;
  readonly store: Store;
  readonly caller: Caller;
  readonly terminals: Terminals;
  readonly manifests: ManifestReader;
  /** What the mock plays; undefined when it plays Cloud and Gateway at once. */
  readonly mode: MockMode | undefined;
  /** Scheme, host and port that the request was sent to, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** The moment of the request. */
  readonly now: Date;
  /** The description's own example of the answer. */
  example(): ResultOf<Id>;
}

/** Behaviour of one operation. Throws a `Refusal` to answer with an error. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => ResultOf<Id>;

/** Behaviours by operationId. A twin without its own uses that of its canonical operation. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> };
