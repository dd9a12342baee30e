import type { Plugin } from "@redocly/openapi-core";

type TypeExtension = NonNullable<NonNullable<Plugin["typeExtension"]>["oas3"]>;

/**
 * Tells redocly what `x-websocket` holds, so that it checks the message schema and the examples like any other and
 * bundles references to them into components.
 */
export const extendTypes: TypeExtension = (types) => {
  const operation = types["Operation"];
  if (operation === undefined) return types;
  return {
    ...types,
    Operation: { ...operation, properties: { ...operation.properties, "x-websocket": "WebSocket" } },
    WebSocket: {
      properties: {
        operationId: { type: "string" },
        path: { type: "string" },
        tag: { type: "string" },
        summary: { type: "string" },
        description: { type: "string" },
        parameters: { type: "array", items: { type: "string" } },
        message: "Schema",
        flatBefore: { type: "string" },
        examples: "ExamplesMap",
      },
      extensionsPrefix: "x-",
    },
  };
};
