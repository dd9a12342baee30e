import { readFileSync } from "node:fs";

/** JSON Schema as an object. */
export type ArgumentsSchema = Readonly<Record<string, unknown>>;

/** An operation that the server can call. Everything in it is from the description. */
export interface OfferedOperation {
  /** The operationId. */
  readonly id: string;
  /** Names of the client's resource and method. */
  readonly resource: string;
  readonly method: string;
  /** `read` changes nothing, `timeseries` neither; `act` does. */
  readonly use: "read" | "timeseries" | "act";
  readonly summary: string;
  readonly description: string;
  readonly availability: Readonly<Record<string, string>>;
  /** Schema of the arguments: path parameters, options, and the body under `body`. */
  readonly schema: ArgumentsSchema;
  /** Arguments that the method takes by position, in their order. */
  readonly positional: readonly string[];
  readonly hasBody: boolean;
  /** Name of the argument that says where a page of a list begins. */
  readonly offset?: string;
  /** Whether the response says that the action has failed. */
  readonly hasOutcome: boolean;
  /** For an operation that begins something: the operation that shows it, and its argument that takes the result. */
  readonly shownBy?: { readonly operation: string; readonly argument: string };
}

/** Reads the operations that the build has written. */
export function readCatalog(): readonly OfferedOperation[] {
  return JSON.parse(readFileSync(new URL("../catalog.json", import.meta.url), "utf8"));
}
