import { readFile } from "node:fs/promises";
import type { SdkExtension } from "./sdk-extension.ts";

/** A reference to another place in the same document. */
export interface Reference {
  readonly $ref: string;
}

/** The part of a JSON Schema that the generators look at. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: unknown;
  readonly format?: string;
  readonly contentMediaType?: string;
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly required?: readonly string[];
  /** `false` where nothing may follow `prefixItems`. */
  readonly items?: SchemaObject | false;
  readonly prefixItems?: readonly (SchemaObject | boolean)[];
  readonly minItems?: number;
  readonly allOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly example?: unknown;
  readonly deprecated?: boolean;
  readonly "x-enumDescriptions"?: Readonly<Record<string, string>>;
}

export interface ExampleObject {
  readonly summary?: string;
  readonly value?: unknown;
}

export interface MediaTypeObject {
  readonly schema?: SchemaObject;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, ExampleObject | Reference>>;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: SchemaObject;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, ExampleObject | Reference>>;
  /** The client sets this parameter from its own option of this name. */
  readonly "x-sdk-client-option"?: string;
  /** Only the WebSocket stream on this path takes the parameter. */
  readonly "x-stream-only"?: boolean;
  /** The order of the items of the list, and their repetition, make no difference. */
  readonly "x-unordered"?: boolean;
  /** Each value names a property that the result then has. */
  readonly "x-sdk-expands"?: boolean;
}

export interface RequestBodyObject {
  readonly required?: boolean;
  readonly description?: string;
  readonly content: Readonly<Record<string, MediaTypeObject>>;
}

export interface HeaderObject {
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: SchemaObject;
  readonly example?: unknown;
}

export interface ResponseObject {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, HeaderObject | Reference>>;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
  readonly "x-error-codes"?: readonly ErrorCodeEntry[];
}

/** An error code of the `x-error-codes` extension (spec/README.md). */
export interface ErrorCodeEntry {
  readonly code: string;
  readonly meaning: string;
  readonly evidence: "documented" | "client" | "example";
  /** Address of the evidence. */
  readonly source?: string;
  /** Ids of the operations that return it. Left out: any operation with the response may. */
  readonly operations?: readonly string[];
}

/** The `x-websocket` extension (spec/README.md). */
export interface WebSocketExtension {
  readonly operationId?: string;
  /** The path under which the stream is opened, where it differs from that of the GET by a trailing slash. */
  readonly path?: string;
  readonly tag?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly "x-sdk"?: SdkExtension;
  readonly "x-availability"?: Readonly<Record<string, string>>;
  readonly parameters?: readonly string[];
  readonly message: SchemaObject;
  /** Property of a message whose properties old servers send beside it instead of inside. */
  readonly flatBefore?: string;
  readonly examples?: Readonly<Record<string, ExampleObject | Reference>>;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: RequestBodyObject | Reference;
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
  readonly "x-sdk"?: SdkExtension;
  readonly "x-availability"?: Readonly<Record<string, string>>;
  readonly "x-websocket"?: WebSocketExtension;
}

export type PathItemObject = {
  readonly parameters?: readonly (ParameterObject | Reference)[];
} & { readonly [Method in Lowercase<HttpMethod>]?: OperationObject };

/** A page outside the description. */
export interface ExternalDocs {
  readonly url: string;
}

export interface TagObject {
  readonly name: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
}

/** An OpenAPI 3.1 description in one document (a bundle). */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly externalDocs?: ExternalDocs;
  readonly servers?: readonly {
    readonly url: string;
    readonly description?: string;
    readonly variables?: Readonly<Record<string, { readonly default: string }>>;
  }[];
  readonly tags?: readonly TagObject[];
  readonly paths?: Readonly<Record<string, PathItemObject>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly components?: {
    readonly schemas?: Readonly<Record<string, SchemaObject>>;
    readonly responses?: Readonly<Record<string, ResponseObject>>;
    readonly parameters?: Readonly<Record<string, ParameterObject | Reference>>;
    readonly securitySchemes?: Readonly<
      Record<string, { readonly type: string; readonly in?: string; readonly name?: string }>
    >;
  };
}

export type HttpMethod = (typeof httpMethods)[number];

/** The HTTP methods that a path item can have, in the order in which generated code lists them. */
export const httpMethods = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE"] as const;

/** Reads a bundle from disk. */
export async function readDocument(file: string | URL): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(file, "utf8")) as OpenApiDocument;
}
