import { readFile } from "node:fs/promises";
import { own } from "./own.ts";
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

/**
 * Follows references until a value that is none.
 * @throws {Error} when a reference leaves the document, points nowhere or goes round in a circle.
 */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  const seen = new Set<string>();
  let current: T | Reference = value;
  // A schema may be `true`.
  while (typeof current === "object" && "$ref" in current && typeof current.$ref === "string") {
    const reference: string = current.$ref;
    if (seen.has(reference)) throw new Error(`The reference ${reference} goes round in a circle.`);
    seen.add(reference);
    current = lookUp(document, reference) as T | Reference;
  }
  return current as T;
}

/** A property of an object schema, found through references and `allOf`. */
export function propertyOf(
  document: OpenApiDocument,
  schema: SchemaObject,
  name: string,
): { schema: SchemaObject; required: boolean } | undefined {
  const resolved = resolve(document, schema);
  const required = resolved.required?.includes(name) ?? false;
  const found = own(resolved.properties, name);
  if (found !== undefined) return { schema: found, required };
  for (const part of resolved.allOf ?? []) {
    const inherited = propertyOf(document, part, name);
    if (inherited !== undefined) return { schema: inherited.schema, required: required || inherited.required };
  }
  return undefined;
}

/** The component name that a reference such as `#/components/schemas/Device` ends in, if it names a component of this kind. */
export function componentName(value: object | undefined, kind: "schemas" | "responses"): string | undefined {
  if (value === undefined || !("$ref" in value) || typeof value.$ref !== "string") return undefined;
  const prefix = `#/components/${kind}/`;
  return value.$ref.startsWith(prefix) ? unescapePointer(value.$ref.slice(prefix.length)) : undefined;
}

/** The value that a reference points at, which may be a reference itself. */
export function lookUp(document: OpenApiDocument, reference: string): unknown {
  if (!reference.startsWith("#/")) throw new Error(`The reference ${reference} leaves the document. Bundle it first.`);
  let node: unknown = document;
  for (const key of reference.slice(2).split("/").map(unescapePointer)) {
    node = typeof node === "object" && node !== null ? own(node as Record<string, unknown>, key) : undefined;
  }
  if (typeof node !== "object" || node === null) throw new Error(`The reference ${reference} points nowhere.`);
  return node;
}

function unescapePointer(token: string): string {
  return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}
