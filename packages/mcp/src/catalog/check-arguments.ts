import { fromJsonSchema, type JsonSchemaType } from "@modelcontextprotocol/server";
import type { OperationArguments } from "./call.ts";
import type { OfferedOperation } from "./catalog.ts";

/** Thrown when arguments do not match the schema of their operation. Nothing was sent. */
export class WrongArguments extends Error {
  override readonly name = "WrongArguments";
}

/**
 * Returns the arguments of an operation.
 * @throws {WrongArguments} with the schema, so that the next call can be right, when they do not match it.
 */
export async function checkArguments({ id, schema }: OfferedOperation, given: unknown): Promise<OperationArguments> {
  const result = await fromJsonSchema<OperationArguments>(schema as JsonSchemaType)["~standard"].validate(given);
  if (result.issues === undefined) return result.value;
  const issues = result.issues.map(({ message }) => message).join("; ");
  throw new WrongArguments(`${id}: ${issues}. Nothing was sent. Schema of \`arguments\`: ${JSON.stringify(schema)}`);
}
