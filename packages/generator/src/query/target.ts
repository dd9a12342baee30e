/** Describes the package that query options are generated into. */
export interface QueryTarget {
  /** First line of every generated file, without comment marks. */
  readonly header: string;
  /** Name of the client's package. Its entry `/operations` has the functions of all operations. */
  readonly clientPackage: string;
  /** Beginning of the names of the runtime's types: `Library` for `LibraryQuery`. */
  readonly typePrefix: string;
  /** Names that the package exports beside the generated ones. */
  readonly ownNames: readonly string[];
  /** Address of the pages that document methods, with a slash at its end; comments link there. */
  readonly reference?: string;
}
