import type { OfferedOperation } from "../catalog/catalog.ts";

/** The request that calls a tool. */
export interface ToolRequest {
  /** Aborts when the caller gives up. */
  readonly signal: AbortSignal;
  /** Tells the caller how far the tool is, if it wants to know. */
  readonly progress: (done: number, message: string) => Promise<void>;
}

/** Result of a tool: a text for a model. */
export interface ToolText {
  readonly text: string;
  readonly isError?: boolean;
}

/** A tool of the server. */
export interface ServerTool<Arguments = never> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema of its arguments. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly isReadOnly: boolean;
  readonly run: (values: Arguments, request: ToolRequest) => Promise<ToolText>;
}

/** Settings that all tools share. */
export interface ToolSettings {
  /** The operations that the server offers. */
  readonly operations: readonly OfferedOperation[];
  /** The client, as `createClient` makes it. */
  readonly client: object;
  /** Whether operations that act may be called. */
  readonly allowActions: boolean;
  /** Longest text of a result, in characters. */
  readonly maxOutput: number;
}

/** Arguments of every tool that calls an operation. */
export interface OperationCall {
  readonly operation: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
}

/** Longest time of a call, in milliseconds. Assistants give up after a minute, and would never see the outcome. */
export const callTime = 50_000;

/** Returns the schema of a tool that calls one of some operations. */
export function callSchema(operations: readonly OfferedOperation[], more: object = {}): ServerTool["schema"] {
  return {
    type: "object",
    properties: {
      operation: { type: "string", enum: operations.map(({ id }) => id) },
      arguments: { type: "object", description: "As the schema of the operation says" },
      ...more,
    },
    required: ["operation"],
    additionalProperties: false,
  };
}

/** Returns the operation with an id, which the schema of the tool has checked. */
export function operationNamed(operations: readonly OfferedOperation[], id: string): OfferedOperation {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`There is no operation ${id}.`);
  return found;
}
