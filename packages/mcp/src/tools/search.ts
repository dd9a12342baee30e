import type { OfferedOperation } from "../catalog/catalog.ts";
import { searchOperations } from "../catalog/search.ts";
import type { ServerTool, ToolSettings } from "./tool.ts";

/** Number of operations that are shown with their arguments, and in all. */
const detailed = 3;
const mostFound = 12;

const toolNames: Readonly<Record<OfferedOperation["use"], string>> = {
  read: "read",
  timeseries: "read_timeseries",
  act: "act",
};

/** Returns the tool that finds operations and shows their arguments. */
export function searchTool({ operations, allowActions }: ToolSettings): ServerTool<{ readonly query?: string }> {
  const isCallable = ({ use }: OfferedOperation) => use !== "act" || allowActions;
  const line = (operation: OfferedOperation) =>
    `${operation.id} (${isCallable(operation) ? toolNames[operation.use] : "off"}): ${operation.summary}`;
  const full = (operation: OfferedOperation) => {
    const { description, availability, schema } = operation;
    const sides = Object.entries(availability).map(([side, value]) => `${side} ${value}`);
    return `${line(operation)}\n${description}\nAvailable: ${sides.join(", ")}\nSchema of \`arguments\`: ${JSON.stringify(schema)}`;
  };
  const legend = allowActions
    ? "In brackets: the tool that calls the operation."
    : "In brackets: the tool that calls the operation. Those with (off) act; a person has to start this server with --allow-actions for them.";
  return {
    name: "search_operations",
    title: "Search operations",
    description:
      "Finds operations of the Enapter HTTP API (sites, devices, telemetry, commands, blueprints, rules) and shows the schema of their arguments. Use it before you call an operation for the first time. An operationId shows that operation, no query lists all of them.",
    schema: {
      type: "object",
      properties: {
        query: { type: "string", description: "Some words, such as: alerts of a device; or an operationId" },
      },
      additionalProperties: false,
    },
    isReadOnly: true,
    run: async ({ query = "" }) => {
      const found = searchOperations(operations, query);
      if (query.trim() === "") return { text: [legend, ...found.map(line)].join("\n") };
      if (found.length === 0) {
        return { text: "No operation has one of these words. Search without a query to list all operations." };
      }
      const shown = found.filter(isCallable).slice(0, detailed);
      const others = found.filter((operation) => !shown.includes(operation)).slice(0, mostFound - shown.length);
      const more = others.length === 0 ? [] : [`Also found:\n${others.map(line).join("\n")}`];
      return { text: [...shown.map(full), ...more, legend].join("\n\n") };
    },
  };
}
