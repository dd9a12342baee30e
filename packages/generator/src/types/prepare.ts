import {
  camelCase,
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  resolve,
  type SchemaObject,
} from "@enapter/http-api-openapi";
import { openEnum, openEnumMarker } from "../names/open-enum.ts";
import { normalSchema } from "./normal-schema.ts";

/** Keys whose value maps names that the description chooses to further objects, so that no key in it has a meaning. */
const nameMaps = new Set(
  (
    "paths webhooks pathItems components schemas responses parameters requestBodies headers content encoding callbacks " +
    "properties patternProperties $defs dependentSchemas"
  ).split(" "),
);

/** Keys whose value is data, not description. */
const dataKeys = new Set(["example", "examples", "default", "enum", "const"]);

/**
 * A copy of the description in the form that openapi-typescript supports: every operation has an operationId,
 * open enums are marked, because `anyOf` alone never reaches its `transform` hook, and schemas use its keywords.
 */
export function prepareDocument(document: OpenApiDocument): OpenApiDocument {
  const prepared = copy(document, document, false) as OpenApiDocument;
  for (const [path, pathItem] of Object.entries(prepared.paths ?? {})) {
    for (const method of httpMethods) {
      const operation = pathItem[method.toLowerCase() as Lowercase<HttpMethod>];
      if (operation === undefined || operation.operationId !== undefined) continue;
      Object.assign(operation, { operationId: camelCase(`${method.toLowerCase()} ${path}`) });
    }
  }
  return prepared;
}

/** The description without the parameters of WebSocket streams: everything that a plain request can call. */
export function withoutStreamParameters(document: OpenApiDocument): OpenApiDocument {
  const paths = Object.entries(document.paths ?? {}).map(([path, pathItem]) => {
    const get = pathItem.get;
    if (get?.parameters === undefined || get["x-websocket"]?.operationId === undefined)
      return [path, pathItem] as const;
    const parameters = get.parameters.filter((parameter) => !("x-stream-only" in resolve(document, parameter)));
    return [path, { ...pathItem, get: { ...get, parameters } }] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function copy(document: OpenApiDocument, node: unknown, isNameMap: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => copy(document, item, false));
  if (typeof node !== "object" || node === null) return node;
  const marked = isNameMap ? undefined : openEnum(document, node as SchemaObject);
  const source = isNameMap || marked !== undefined ? node : normalSchema(node as { [keyword: string]: unknown });
  const entries = Object.entries(source)
    .filter(([key]) => marked === undefined || key !== "anyOf")
    .map(([key, value]): [string, unknown] => {
      const isData = !isNameMap && (dataKeys.has(key) || (key.startsWith("x-") && key !== "x-websocket"));
      return [key, isData ? value : copy(document, value, !isNameMap && nameMaps.has(key))];
    });
  // An assignment to `__proto__` would add no key.
  const copied = Object.fromEntries(entries);
  if (marked === undefined) return copied;
  const closed = marked.closed.map((part) => copy(document, part, false));
  return { ...copied, type: "string", [openEnumMarker]: { ...marked, closed } };
}
