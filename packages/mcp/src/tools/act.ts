import { callOperation } from "../catalog/call.ts";
import { checkArguments } from "../catalog/check-arguments.ts";
import { limitedJson } from "../output/limit.ts";
import {
  callSchema,
  callTime,
  type OperationCall,
  operationNamed,
  type ServerTool,
  type ToolSettings,
} from "./tool.ts";

/** Returns the tool that calls operations which act. A request is sent once, whatever becomes of it. */
export function actTool({ operations, client, maxOutput }: ToolSettings): ServerTool<OperationCall> {
  const acting = operations.filter(({ use }) => use === "act");
  return {
    name: "act",
    title: "Act on equipment",
    description:
      "Calls an operation that changes something: it may start or stop real machines, or delete things. Tell the user what it will do, and call it only after the user has agreed to exactly that. It is sent once and never repeated. When the outcome is unknown, read the current state and ask the user.",
    schema: callSchema(acting),
    isReadOnly: false,
    run: async ({ operation: id, arguments: given = {} }) => {
      const operation = operationNamed(acting, id);
      const checked = await checkArguments(operation, given);
      const settings = { retry: false, timeout: callTime, ...(operation.hasOutcome ? { throwOnFailure: true } : {}) };
      const result = await callOperation(client, operation, checked, settings);
      const { shownBy } = operation;
      if (shownBy === undefined) return { text: `Done.\n${limitedJson(result ?? {}, maxOutput)}` };
      const next = JSON.stringify({ ...pathOf(operation.positional, checked), [shownBy.argument]: result });
      return { text: `Started, not finished yet. Look it up with the tool read: ${shownBy.operation} ${next}` };
    },
  };
}

function pathOf(names: readonly string[], values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
