import { pascalCase, UnsupportedError } from "@enapter/http-api-openapi";

/**
 * Types that generated files use by these names, and what the client exports beside the schemas, so that a schema cannot
 * have them.
 */
export const reservedTypeNames: ReadonlySet<string> = new Set(
  (
    "ArrayBuffer AsyncIterable BinaryBody Date Exclude Headers NonNullable Omit Parts Readonly ReadonlyArray Record Uint8Array WithRequired " +
    // Of the client.
    "AbortError Api ApiError ApiErrorInit ApiErrorOf Call CallResponse Check CheckResponse CheckedResponse Client ClientOptions " +
    "ClientRequest ConnectionError DecodeError ErrorEntry ErrorEvent ErrorsByStatus Expanded Fetch FormatError " +
    "Hooks ItemIterable List ListPage LogFunction Logger Middleware OpenWebSocket Operation OperationErrors Outcome OutcomeError OutcomeOptions " +
    "OutgoingRequest Page RequestError RequestInfo RequestOptions Resources ResponseBodies ResponseEvent RetryEvent " +
    "TimeoutError Timeseries TimeseriesBatch TimeseriesCall TimeseriesColumn TimeseriesColumnValues TimeseriesPoint " +
    "TimeseriesRow TimeseriesValue Token TransportOptions UsageError ValidationError WaitOptions WaitableCall WebSocketLike"
  ).split(" "),
);

/** The TypeScript name of a component schema: its own, as PascalCase, with an underscore where it would hide a type in use. */
export function schemaTypeName(component: string): string {
  const name = pascalCase(component);
  return reservedTypeNames.has(name) ? `${name}_` : name;
}

/** The kinds of type that an operation can have, in the order in which they are written. */
export type OperationTypeKind = "Parameters" | "Body" | "Result" | "Item" | "Message";

/** `getDevice` and `Result` as `GetDeviceResult`. */
export function operationTypeName(operationId: string, kind: OperationTypeKind): string {
  return `${pascalCase(operationId)}${kind}`;
}

/** Reserves each exported name for one owner. */
export class NameRegistry {
  readonly #owners = new Map<string, string>();

  /**
   * Reserves a name for an owner, whose description goes into the error message.
   * @throws {UnsupportedError} when another owner has it, or nothing is left of it in TypeScript.
   */
  claim(name: string, owner: string): string {
    if (!/[A-Za-z0-9]/.test(name)) throw new UnsupportedError(`The name of ${owner} needs letters from A to Z.`);
    const other = this.#owners.get(name);
    if (other !== undefined)
      throw new UnsupportedError(`The name ${name} is used by ${other} and by ${owner}. Rename one of them.`);
    this.#owners.set(name, owner);
    return name;
  }
}
