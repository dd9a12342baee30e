import { exampleValue, fileParts } from "@enapter/http-api-generator/client";
import {
  type OpenApiDocument,
  type OperationModel,
  type ParameterModel,
  readOperations,
} from "@enapter/http-api-openapi";
import { formFields, formParts, queryPairs } from "../reference/wire-request.ts";

/**
 * Returns a collection for Postman, and for tools that import one, such as Bruno: a request for each operation with the examples
 * of the description, in folders by tag. Address and token are variables of the collection. Streams are left out.
 * https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
 */
export function postmanCollection(document: OpenApiDocument): string {
  const operations = readOperations(document).filter(({ kind }) => kind !== "stream");
  const folders = Map.groupBy(operations, ({ tag }) => tag);
  const header = Object.values(document.components?.securitySchemes ?? {}).find(({ in: place }) => place === "header");
  const collection = {
    info: {
      name: document.info.title,
      description: document.info.description ?? "",
      version: document.info.version,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    variable: [
      { key: "baseUrl", value: document.servers?.[0]?.url ?? "", type: "string" },
      { key: "token", value: "", type: "string" },
    ],
    ...(header?.name === undefined ? {} : { auth: tokenAuth(header.name) }),
    item: [...folders].map(([name, members]) => ({
      name,
      item: members.map((operation) => requestItem(document, operation)),
    })),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function tokenAuth(name: string) {
  const entries = { key: name, value: "{{token}}", in: "header" };
  return {
    type: "apikey",
    apikey: Object.entries(entries).map(([key, value]) => ({ key, value, type: "string" })),
  };
}

function requestItem(document: OpenApiDocument, operation: OperationModel) {
  const { parameters, method, path, summary, description, result } = operation;
  const example = (parameter: ParameterModel) => exampleValue(document, parameter);
  const inQuery = parameters.filter(({ in: place }) => place === "query");
  const query = inQuery.flatMap((parameter) =>
    queryPairs(parameter, example(parameter)).map(([key, value]) => ({
      key,
      value,
      description: parameter.description,
      ...(parameter.required ? {} : { disabled: true }),
    })),
  );
  const variable = parameters
    .filter(({ in: place }) => place === "path")
    .map((parameter) => ({
      key: parameter.name,
      value: String(example(parameter)),
      description: parameter.description,
    }));
  const inPath = path.replaceAll(/\{([^}]+)\}/g, ":$1");
  const { mediaType } = result;
  const accept = mediaType?.kind === "text" ? [{ key: "Accept", value: mediaType.type }] : [];
  const { type, body } = bodyOf(document, operation);
  const enabled = query.filter((pair) => !("disabled" in pair));
  const search = enabled.map(({ key, value }) => `${key}=${value}`).join("&");
  return {
    name: summary,
    request: {
      method,
      description,
      header: [...accept, ...(type === undefined ? [] : [{ key: "Content-Type", value: type }])],
      url: {
        raw: `{{baseUrl}}${inPath}${search === "" ? "" : `?${search}`}`,
        host: ["{{baseUrl}}"],
        path: inPath.slice(1).split("/"),
        ...(query.length === 0 ? {} : { query }),
        ...(variable.length === 0 ? {} : { variable }),
      },
      ...(body === undefined ? {} : { body }),
    },
    response: [],
  };
}

/** Returns the body of a request, and its media type where Postman does not set it itself. */
function bodyOf(document: OpenApiDocument, { body }: OperationModel): { type?: string; body?: object } {
  const [mediaType] = body?.mediaTypes ?? [];
  if (mediaType === undefined) return {};
  const { kind, type, schema, example = {} } = mediaType;
  if (kind === "binary") return { type, body: { mode: "file", file: { src: "" } } };
  if (kind === "multipart") {
    const parts = formParts(fileParts(document, schema), example).map(([key, value]) =>
      value === undefined ? { key, type: "file", src: "" } : { key, type: "text", value },
    );
    return { body: { mode: "formdata", formdata: parts } };
  }
  if (kind === "form") {
    return { body: { mode: "urlencoded", urlencoded: formFields(example).map(([key, value]) => ({ key, value })) } };
  }
  const raw = kind === "text" ? String(mediaType.example ?? "") : JSON.stringify(example, null, 2);
  return { type, body: { mode: "raw", raw, ...(kind === "json" ? { options: { raw: { language: "json" } } } : {}) } };
}
