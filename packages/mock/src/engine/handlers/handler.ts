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

/** The result of a handler: the JSON body typed by the description, or a raw result for other media types. */
export type ResultOf<Id extends OperationId> =
  SuccessOf<Id> extends { "application/json": infer Body } ? Body : RawResult;

/** The part of a call that is the same for all operations. */
export interface HandlerContext {
  readonly store: Store;
  readonly caller: Caller;
  readonly terminals: Terminals;
  readonly manifests: ManifestReader;
  /** The simulated side; undefined when the mock plays Cloud and Gateway at once. */
  readonly mode: MockMode | undefined;
  /** Scheme, host and port of the request, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** The moment of the request. */
  readonly now: Date;
}

/** A checked request, with everything that a handler needs. */
export interface HandlerCall<Id extends OperationId> extends HandlerContext {
  readonly path: PathOf<Id>;
  /** Includes the defaults of the description. */
  readonly query: ParameterOf<Id, "query">;
  /** Without top-level fields that were null or empty. */
  readonly body: BodyOf<Id>;
  /** Returns the example of the response in the description. */
  example(): ResultOf<Id>;
}

/** Behaviour of one operation. Throws a `Refusal` to respond with an error. */
export type Handler<Id extends OperationId> = (call: HandlerCall<Id>) => ResultOf<Id>;

/** Behaviours by operationId. A variant without its own uses that of its canonical operation. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> };
