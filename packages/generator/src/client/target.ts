/** Describes the package that a client is generated into. */
export interface ClientTarget {
  /** First line of every generated file, without comment marks. */
  readonly header: string;
  /** Name of the package that has the generated types. */
  readonly typesPackage: string;
  /** Names that the package exports beside the generated ones. */
  readonly ownNames: readonly string[];
  /** Variable that holds the client in examples and in the index of all methods: `library` for `library.books.get(…)`. */
  readonly variable: string;
  /** Address of the pages that document methods, with a slash at its end; comments link there. Default: the page of the operation. */
  readonly reference?: string;
}
