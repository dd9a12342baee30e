import type { ApiError, ApiErrorInit } from "../../errors/api-error.ts";

/** Facts about the API as a whole. Written by the generator. */
export interface Api {
  /** Base URL of Enapter Cloud. */
  readonly cloudUrl: string;
  /** Base URL of an Enapter Gateway, with one variable for its host. */
  readonly gatewayUrl: string;
  /** Header that carries the API token. */
  readonly tokenHeader: string;
  /** Headers that the client sets from its options. */
  readonly optionHeaders: { readonly user?: string; readonly allowHttp?: string };
  /** The error class of each documented status. */
  readonly errors: Readonly<Record<number, new (init: ApiErrorInit) => ApiError>>;
}
