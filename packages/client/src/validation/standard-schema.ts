/** One thing that is wrong with a value. */
export interface Issue {
  /** Issue as the end of a sentence that begins with the path: `is missing`. Never has values of the data. */
  readonly message: string;
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
}

/** Result of a validation: the value itself, or its issues. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A schema that every tool for [Standard Schema](https://standardschema.dev) version 1 understands. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** Gives the value unchanged and synchronously. */
    readonly validate: (value: unknown) => SchemaResult<Output>;
    /** For type inference; there is no such value. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}
