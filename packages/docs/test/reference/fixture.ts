import type { OpenApiDocument } from "@enapter/http-api-openapi";

/** A small description with one of everything that the documentation shows: a twin, a body, a stream beside a GET and one alone. */
export const document: OpenApiDocument & Record<string, unknown> = {
  openapi: "3.1.0",
  info: { title: "Fixture", version: "1.0.0" },
  servers: [{ url: "https://api.example/v1" }],
  components: {
    securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      Message: {
        type: "object",
        required: ["timestamp"],
        properties: {
          timestamp: { type: "integer", description: "Seconds | Unix time." },
          log: { $ref: "#/components/schemas/Log" },
        },
      },
      Log: { type: "object", description: "A log line.", properties: { text: { type: "string" } } },
    },
    responses: { NotFound: { description: "There is no such pump." } },
    parameters: {
      Id: { name: "pump_id", in: "path", required: true, schema: { type: "string", examples: ["pump-1"] } },
      Hall: { name: "hall_id", in: "path", required: true, schema: { type: "string", examples: ["hall-7"] } },
    },
  },
  paths: {
    "/pumps/{pump_id}/start": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      post: {
        operationId: "startPump",
        tags: ["Pumps"],
        description: "Starts a pump.",
        "x-sdk": { resource: "pumps", method: "start", unwrap: "pump_run" },
        "x-availability": { cloud: "yes", gateway: "unknown" },
        "x-confidence": "medium",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object" },
              examples: { slow: { value: { speed: 3, note: "it's slow" } } },
            },
          },
        },
        responses: {
          "200": { description: "ok", content: { "application/json": { schema: { type: "object" } } } },
          "404": { $ref: "#/components/responses/NotFound" },
        },
      } as never,
    },
    "/halls/{hall_id}/pumps/{pump_id}/start": {
      parameters: [{ $ref: "#/components/parameters/Hall" }, { $ref: "#/components/parameters/Id" }],
      post: {
        operationId: "startHallPump",
        tags: ["Pumps"],
        description: "Starts a pump of a hall.",
        "x-availability": { cloud: "no", gateway: "yes" },
        "x-sdk": { resource: "pumps", method: "start", unwrap: "pump_run", variantOf: "startPump" },
        requestBody: { content: { "application/json": { schema: { type: "object" } } } },
        responses: { "200": { description: "ok", content: { "application/json": { schema: { type: "object" } } } } },
      },
    },
    "/pumps/{pump_id}/logs": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      get: {
        operationId: "listLogs",
        tags: ["Logs"],
        description: "Lists logs.",
        parameters: [{ name: "level", in: "query", schema: { type: "string" } }],
        "x-sdk": {
          resource: "pumps",
          method: "listLogs",
          pagination: { items: "logs", offset: "offset", limit: "limit" },
        },
        "x-websocket": {
          operationId: "streamLogs",
          tag: "Logs",
          summary: "Stream logs",
          description: "Logs as they come.",
          "x-sdk": { resource: "pumps", method: "streamLogs" },
          "x-availability": { cloud: "no", gateway: "yes" },
          parameters: ["level"],
          message: { $ref: "#/components/schemas/Message" },
          examples: { one: { summary: "One line", value: { timestamp: 7 } } },
        },
        responses: { "200": { description: "ok", content: { "application/json": { schema: { type: "object" } } } } },
      },
    },
    "/events": {
      get: {
        operationId: "streamEvents",
        tags: ["Logs"],
        summary: "Stream events",
        description: "Events of all pumps.",
        parameters: [
          {
            name: "id.in",
            in: "query",
            "x-stream-only": true,
            style: "form",
            schema: { type: "array", examples: [["a", "b"]] },
          },
        ],
        "x-sdk": { resource: "events", method: "stream" },
        "x-websocket": { parameters: ["id.in"], message: { $ref: "#/components/schemas/Message" } },
        responses: { "101": { description: "switching" } },
      },
    },
    "/latest": {
      get: {
        operationId: "getLatest",
        tags: ["Pumps"],
        parameters: [
          {
            name: "pumps",
            in: "query",
            required: true,
            style: "deepObject",
            explode: true,
            schema: { type: "object", examples: [{ "pump-1": "speed,load" }] },
          },
        ],
        responses: { "200": { description: "ok", content: { "text/csv": { schema: { type: "string" } } } } },
      },
    },
  },
};
