import {
  componentName,
  type ExampleObject,
  type OpenApiDocument,
  resolve,
  type SchemaObject,
  type WebSocketExtension,
} from "@enapter/http-api-openapi";

/** Parts of a section about a stream. */
export interface StreamSection {
  readonly document: OpenApiDocument;
  readonly websocket: WebSocketExtension;
  /** Heading and text; undefined where the operation is nothing but the stream and says so itself. */
  readonly summary?: string;
  readonly description?: string;
  /** The Markdown list from `factList`, or nothing where the operation itself carries it. */
  readonly facts?: string;
  readonly path: string;
  /** A program fragment that reads the stream; undefined where it stands beside the operation already. */
  readonly sample?: string;
}

/** The Markdown section that describes a WebSocket stream, since OpenAPI has no place for its messages. */
export function streamSection(section: StreamSection): string {
  const { document, websocket, summary, description, facts, path, sample } = section;
  const parameters = (websocket.parameters ?? []).map((name) => `\`${name}\``).join(", ");
  const message = componentName(websocket.message, "schemas") ?? "the object below";
  return [
    `### WebSocket: ${summary ?? "messages"}`,
    description,
    facts,
    `Connect with \`GET ${path}\` and \`Upgrade: websocket\`.${
      parameters === "" ? "" : ` Of the query parameters, the stream takes ${parameters}.`
    } Each text frame is one JSON message, \`${message}\`:`,
    fieldTable(document, websocket.message),
    ...Object.entries(websocket.examples ?? {}).map(([name, example]) => {
      const { summary: title = name, value } = resolve<ExampleObject>(document, example);
      return `${title}:\n\n${fence("json", JSON.stringify(value, null, 2))}`;
    }),
    sample === undefined ? undefined : fence("typescript", sample),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

/** The fields of an object schema as a Markdown table. A union gives the fields of all its members, once. */
function fieldTable(document: OpenApiDocument, schema: SchemaObject): string {
  const fields = collectFields(document, schema);
  if (fields.size === 0) return resolve(document, schema).description ?? "";
  const rows = [...fields].map(
    ([name, { type, description, required }]) =>
      `| \`${name}\` | ${cell(type)} | ${required ? "yes" : "no"} | ${cell(description)} |`,
  );
  return ["| Field | Type | Always | Meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

interface Field {
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
}

function collectFields(document: OpenApiDocument, schema: SchemaObject): Map<string, Field> {
  const { properties = {}, required = [], allOf = [], anyOf = [], oneOf = [] } = resolve(document, schema);
  const fields = new Map<string, Field>();
  for (const [name, property] of Object.entries(properties)) {
    const description = property.description ?? resolve(document, property).description ?? "";
    fields.set(name, { type: typeName(document, property), description, required: required.includes(name) });
  }
  for (const part of allOf) for (const [name, field] of collectFields(document, part)) fields.set(name, field);
  for (const part of [...anyOf, ...oneOf]) {
    for (const [name, field] of collectFields(document, part)) {
      if (!fields.has(name)) fields.set(name, { ...field, required: false });
    }
  }
  return fields;
}

function typeName(document: OpenApiDocument, schema: SchemaObject): string {
  const named = componentName(schema, "schemas");
  if (named !== undefined) return named;
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined) return [...new Set(union.map((part) => typeName(document, part)))].join(" or ");
  const { type, items } = schema;
  if (type === "array" && items !== undefined && items !== false) return `list of ${typeName(document, items)}`;
  return Array.isArray(type) ? type.join(" or ") : String(type ?? "any");
}

function cell(text: string): string {
  return text.trim().replaceAll("\n", " ").replaceAll("|", "\\|");
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
