/** How a parameter value becomes text (OpenAPI `style` and `explode`, named by what comes out). */
export type ParameterStyle =
  /** One value: `limit=50`. */
  | "simple"
  /** A list, the name repeated: `id=a&id=b`. */
  | "repeat"
  /** A list, comma-separated: `expand=a,b`. */
  | "comma"
  /** A list, separated by spaces. */
  | "space"
  /** A list, separated by `|`. */
  | "pipe"
  /** An object, one entry a field: `devices[id]=soc`. */
  | "deep"
  /** An object, its fields as parameters of their own. */
  | "fields"
  /** Any value as JSON text. */
  | "json";

/** A style, or the name on the wire with it where the option has another name. */
export type Parameter = ParameterStyle | readonly [wireName: string, style: ParameterStyle];

/** How a body is carried. */
export type BodyKind = "json" | "text" | "binary" | "multipart" | "form";

/** Where an offset-paginated list keeps what the client needs to walk it. */
export interface Pagination {
  /** Field of the answer that holds the items. */
  readonly items: string;
  /** Query parameter: how many items to skip. */
  readonly offset: string;
  /** Query parameter: how many items to return. */
  readonly limit: string;
  /** Field of the answer with the number of items on all pages. */
  readonly total?: string;
  /** Old servers reject `offset` and `limit`: the first request goes out without them. */
  readonly bareFirstRequest?: boolean;
}

/**
 * What the client has to know to send an operation and read its answer. Written by the generator, so that nothing is
 * parsed from the description at run time.
 */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Path template relative to the base URL: `/devices/{device_id}`. */
  readonly path: string;
  /** The same operation under other paths; the path whose parameters are all given, and most of them, is taken. */
  readonly variants?: readonly { readonly id: string; readonly path: string }[];
  /** Query parameters by option name. */
  readonly query?: Readonly<Record<string, Parameter>>;
  /** Header parameters by option name. */
  readonly header?: Readonly<Record<string, Parameter>>;
  /** Media types of the request body; the first is the default. */
  readonly body?: Readonly<Record<string, BodyKind>>;
  /** Media type of the answer. Default: `application/json`. */
  readonly accept?: string;
  /** How the answer is read. Default: as JSON. */
  readonly result?: "text" | "binary" | "none";
  /** Field of the JSON answer that is returned instead of the whole. */
  readonly unwrap?: string;
  /** Whether the operation may be sent twice by itself. Default: never. */
  readonly retry?: "safe" | "idempotent";
  readonly pagination?: Pagination;
  /** The answer is a time series: the header with the data types of its columns. */
  readonly dataTypes?: string;
  /** The path is a WebSocket. */
  readonly stream?: true;
}
