import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The parts of the description that this reading looks at. It shares no code with the generators and the client. */
interface Reference {
  $ref?: string;
}

export interface Schema extends Reference {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  format?: string;
  examples?: unknown[];
}

interface Example extends Reference {
  value?: unknown;
}

interface MediaType {
  schema: Schema;
  examples?: Record<string, Example>;
}

interface ParameterObject extends Reference {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema: Schema;
  /** The value is written as JSON. */
  content?: Record<string, MediaType>;
  "x-sdk-client-option"?: string;
  "x-stream-only"?: boolean;
}

interface ResponseObject extends Reference {
  content?: Record<string, MediaType>;
  headers?: Record<string, Reference & { example?: unknown }>;
}

interface Sdk {
  resource: string;
  method: string;
  unwrap?: string;
  variantOf?: string;
  pagination?: { items: string; offset: string; limit: string; total: string; bareFirstRequest?: boolean };
}

interface OperationObject {
  operationId: string;
  parameters?: ParameterObject[];
  requestBody?: Reference & { content: Record<string, MediaType> };
  responses: Record<string, ResponseObject>;
  "x-sdk": Sdk;
  "x-websocket"?: {
    operationId?: string;
    path?: string;
    parameters: string[];
    message: Schema;
    examples: Record<string, Example>;
    "x-sdk"?: Sdk;
  };
}

type PathItem = { parameters?: ParameterObject[] } & Record<string, OperationObject>;

export interface SpecDocument {
  paths: Record<string, PathItem>;
  [key: string]: unknown;
}

/** A named value that the description shows for a body or a message. */
export interface NamedExample {
  name: string;
  type: string;
  value: unknown;
  schema: Schema;
}

export interface SpecError {
  status: number;
  /** Name of the shared response. */
  response: string;
  examples: NamedExample[];
}

export interface SpecOperation {
  id: string;
  canonicalId: string;
  method: string;
  path: string;
  parameters: ParameterObject[];
  sdk: Sdk;
  isStream: boolean;
  bodies: NamedExample[];
  /** Media types of the body, the default first. */
  bodyTypes: string[];
  status: number;
  /** Whether a success has a body. */
  hasAnswer: boolean;
  accept: string;
  successes: NamedExample[];
  /** Headers of the success, with their examples. */
  successHeaders: [name: string, value: string][];
  errors: SpecError[];
  /** The headers that the client sets from its options: option to header. */
  optionHeaders: Record<string, string>;
}

const methods = ["get", "head", "options", "post", "put", "patch", "delete"];

const require = createRequire(import.meta.url);

export const document = require("@enapter/http-api-spec/openapi.json") as SpecDocument;

/** The operationIds that the API is known to have. */
export const knownOperationIds = readFileSync(new URL("../../../../spec/test/operations.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",")[2] as string);

export function resolve<T extends Reference>(value: T): T {
  if (value.$ref === undefined) return value;
  let target: unknown = document;
  for (const key of value.$ref.replace("#/", "").split("/")) target = (target as Record<string, unknown>)[key];
  return resolve(target as T);
}

/** Whether a media type is JSON, whatever its parameters. */
export function isJson(type: string): boolean {
  return /^application\/(json|[^;]+\+json)\s*(;|$)/.test(type);
}

/** Every operation and every stream of the description. */
export function readSpec(): SpecOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : readOperation(path, method, operation, item.parameters ?? []);
    }),
  );
}

function readOperation(
  path: string,
  method: string,
  operation: OperationObject,
  shared: ParameterObject[],
): SpecOperation[] {
  const socket = operation["x-websocket"];
  const all = [...shared, ...(operation.parameters ?? [])].map((parameter) => withSchema(resolve(parameter)));
  const options = all.filter((parameter) => parameter["x-sdk-client-option"] !== undefined);
  const parameters = all.filter((parameter) => !options.includes(parameter));
  const base = {
    method: method.toUpperCase(),
    optionHeaders: Object.fromEntries(options.map((option) => [option["x-sdk-client-option"] as string, option.name])),
    errors: readErrors(operation),
  };
  const result: SpecOperation[] = [];
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"));
  if (success !== undefined) {
    const { content = {}, headers = {} } = resolve(success[1]);
    const body = operation.requestBody === undefined ? {} : resolve(operation.requestBody).content;
    const types = Object.keys(content);
    const accept = types.find(isJson) ?? types[0];
    result.push({
      ...base,
      id: operation.operationId,
      canonicalId: operation["x-sdk"].variantOf ?? operation.operationId,
      path,
      parameters: parameters.filter((parameter) => parameter["x-stream-only"] !== true),
      sdk: operation["x-sdk"],
      isStream: false,
      bodies: readExamples(body),
      bodyTypes: Object.keys(body),
      status: Number(success[0].replace("XX", "00")),
      accept: accept ?? "application/json",
      hasAnswer: accept !== undefined,
      successes: readExamples(content).filter(({ type }) => type === accept),
      successHeaders: Object.entries(headers).flatMap(([name, header]) => {
        const { example } = resolve(header);
        return example === undefined ? [] : [[name, String(example)]];
      }),
    });
  }
  if (socket !== undefined) {
    const sdk = socket["x-sdk"] ?? operation["x-sdk"];
    const id = socket.operationId ?? operation.operationId;
    result.push({
      ...base,
      id,
      canonicalId: sdk.variantOf ?? id,
      path: socket.path ?? path,
      parameters: parameters.filter(({ in: place, name }) => place !== "query" || socket.parameters.includes(name)),
      sdk,
      isStream: true,
      bodies: [],
      bodyTypes: [],
      status: 101,
      accept: "application/json",
      hasAnswer: true,
      successHeaders: [],
      successes: readExamples({ "application/json": { schema: socket.message, examples: socket.examples } }),
    });
  }
  return result;
}

/** A parameter that is written as JSON has schema and example with its media type. */
function withSchema(parameter: ParameterObject): ParameterObject {
  const [media] = Object.values(parameter.content ?? {});
  if (media === undefined) return parameter;
  const examples = Object.values(media.examples ?? {}).map((example) => resolve(example).value);
  return { ...parameter, schema: { ...resolve(media.schema), examples } };
}

function readErrors({ responses }: OperationObject): SpecError[] {
  return Object.entries(responses)
    .filter(([status]) => /^[45]\d\d$/.test(status))
    .map(([status, response]) => ({
      status: Number(status),
      response: response.$ref?.split("/").at(-1) as string,
      examples: readExamples(resolve(response).content ?? {}),
    }));
}

function readExamples(content: Record<string, MediaType>): NamedExample[] {
  return Object.entries(content).flatMap(([type, { schema, examples = {} }]) =>
    Object.entries(examples).map(([name, example]) => ({ name, type, schema, value: resolve(example).value })),
  );
}
