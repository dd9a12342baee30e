/** The `x-sdk` extension (spec/README.md). */
export interface SdkExtension {
  readonly resource?: string;
  readonly method?: string;
  readonly unwrap?: string;
  readonly retry?: "safe" | "idempotent" | "never";
  readonly touches?: readonly string[];
  readonly variantOf?: string;
  readonly dataTypes?: string;
  readonly pagination?: PaginationExtension;
  readonly outcome?: OutcomeExtension;
  readonly starts?: StartsExtension;
}

/** `x-sdk.outcome`: where the result says what became of something that takes its time. */
export interface OutcomeExtension {
  readonly field: string;
  readonly pending: readonly string[];
  readonly success: readonly string[];
  /** Name of the error for every other state: `CommandFailed` gives `CommandFailedError`. */
  readonly error: string;
}

/** `x-sdk.starts`: the operation that shows what this one begins, and its path parameter that takes the result of this one. */
export interface StartsExtension {
  readonly operation: string;
  readonly parameter: string;
}

/** `x-sdk.pagination`: the names of the parameters and fields that an offset-paginated list uses. */
export interface PaginationExtension {
  readonly items: string;
  readonly offset: string;
  readonly limit: string;
  readonly total?: string;
  /** The first request goes out without `offset` and `limit`, for servers that reject unknown parameters. */
  readonly bareFirstRequest?: boolean;
}
