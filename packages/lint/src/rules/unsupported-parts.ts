import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./lib/cursor.ts";
import { operationsIn, pathsOf } from "./lib/operations.ts";

const IN_ROOT: Readonly<Record<string, string>> = {
  webhooks: "nothing is generated for calls that a server makes: describe them in words",
  $self: "the description is known by its place in this repository: remove it",
  jsonSchemaDialect: "all schemas are of the dialect of OpenAPI: remove it",
};

const IN_PATH: Readonly<Record<string, string>> = {
  servers:
    "the client has one base URL for all operations: describe the server in openapi.yaml, and pass its address as `baseUrl`",
  query: "use GET, or POST with `x-sdk.retry: safe`",
  additionalOperations: "use one of the methods of HTTP itself",
  trace: "no `fetch` sends TRACE: remove it",
};

const IN_OPERATION: Readonly<Record<string, string>> = {
  servers: IN_PATH["servers"] ?? "",
  callbacks: "nothing is generated for calls that a server makes: describe them in words",
};

const IN_MEDIA_TYPE: Readonly<Record<string, string>> = {
  itemSchema: "a body is read as a whole: use `schema`, or `x-websocket` for a stream of messages",
  prefixEncoding: "it is for multipart/mixed, which is not supported",
  itemEncoding: "it is for multipart/mixed, which is not supported",
};

/** Parts of OpenAPI from which the generators would make nothing, or something wrong. */
export const unsupportedParts: Oas3Rule = () => ({
  Root(node: object, ctx: UserContext): void {
    const root = new Cursor(node, ctx.location, ctx.resolve);
    report(root, IN_ROOT, ctx);
    if (!/^3\.[12]\.\d+$/.test(root.text("openapi") ?? "")) {
      const message = "The generators are for OpenAPI 3.1: write `openapi: 3.1.0`.";
      ctx.report({ message, location: root.at("openapi")?.location ?? root.location });
    }
    for (const [path, pathItem] of pathsOf(root)) {
      report(pathItem, IN_PATH, ctx);
      for (const { cursor } of operationsIn(pathItem, path)) report(cursor, IN_OPERATION, ctx);
    }
  },
  MediaType(node: object, ctx: UserContext): void {
    report(new Cursor(node, ctx.location, ctx.resolve), IN_MEDIA_TYPE, ctx);
  },
});

function report(owner: Cursor, unsupported: Readonly<Record<string, string>>, ctx: UserContext): void {
  for (const [key, instead] of Object.entries(unsupported)) {
    const place = owner.at(key);
    if (place !== undefined) {
      ctx.report({ message: `\`${key}\` is not supported: ${instead}.`, location: place.rawLocation.key() });
    }
  }
}
