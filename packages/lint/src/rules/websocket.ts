import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import {
  allOperations,
  type Callable,
  callablesOf,
  isStreamOnly,
  type OperationCursor,
  parametersIn,
} from "./lib/operations.ts";
import { propertiesOf } from "./lib/schemas.ts";

/** Keys that describe a stream when the operation also responds to plain requests. */
const OWN_KEYS = ["operationId", "tag", "summary", "description", "x-sdk", "x-availability", "x-confidence"];

/** A 101 response and `x-websocket` belong together, and `x-websocket` describes the stream completely. */
export const websocket: Oas3Rule = () =>
  allOperations((operations, ctx, root) => {
    const tags = root.list("tags").map((tag) => tag.get("name"));
    for (const operation of operations) {
      const stream = operation.cursor.at("x-websocket");
      const switching = operation.cursor.at("responses", "101");
      if (stream === undefined && switching !== undefined) {
        const message = `\`${operation.name}\` answers with 101, so it is a stream: add \`x-websocket\`.`;
        ctx.report({ message, location: switching.rawLocation.key() });
      } else if (stream !== undefined) {
        if (switching === undefined) {
          const message = "A stream begins with 101: refer to responses/SwitchingProtocols.yaml as the 101 response.";
          ctx.report({ message, location: stream.location.key() });
        }
        reportOwnKeys(operation, stream, ctx);
        reportPath(operation, stream, ctx);
        reportTag(stream, tags, ctx);
        reportParameters(operation, stream, ctx);
        reportMessage(stream, ctx);
      }
    }
    reportDuplicates(operations.flatMap(callablesOf), ctx);
  });

function reportOwnKeys(operation: OperationCursor, stream: Cursor, ctx: UserContext): void {
  for (const key of OWN_KEYS) {
    const own = stream.at(key);
    if (isStreamOnly(operation) && own !== undefined) {
      const message = `\`${operation.name}\` is the stream itself: move \`${key}\` from \`x-websocket\` to the operation.`;
      ctx.report({ message, location: own.location.key() });
    } else if (!isStreamOnly(operation) && own === undefined) {
      ctx.report({
        message: `\`x-websocket\` has no \`${key}\`: add that of the stream.`,
        location: stream.location.key(),
      });
    }
  }
}

function reportPath(operation: OperationCursor, stream: Cursor, ctx: UserContext): void {
  const path = stream.at("path");
  if (path === undefined || path.value === `${operation.path}/`) return;
  const message = `\`path\` is for a stream with a slash at the end of its path: write \`${operation.path}/\`, or leave it out.`;
  ctx.report({ message, location: path.location });
}

function reportTag(stream: Cursor, tags: readonly unknown[], ctx: UserContext): void {
  const tag = stream.at("tag");
  if (tag === undefined || tags.includes(tag.value)) return;
  ctx.report({
    message: `There is no tag \`${tag.value}\`: use one of \`tags\` in openapi.yaml.`,
    location: tag.location,
  });
}

function reportParameters(operation: OperationCursor, stream: Cursor, ctx: UserContext): void {
  const query = parametersIn(operation, "query");
  if (stream.at("parameters") === undefined) {
    ctx.report({
      message: "`x-websocket` has no `parameters`: list the query parameters it takes, or [].",
      location: stream.location.key(),
    });
  }
  const names = stream.list("parameters");
  for (const name of names) {
    if (query.some((parameter) => parameter.get("name") === name.value)) continue;
    ctx.report({
      message: `\`${operation.name}\` has no query parameter \`${name.value}\`: describe it there.`,
      location: name.location,
    });
  }
  for (const parameter of query) {
    if (parameter.get("x-stream-only") !== true || names.some((name) => name.value === parameter.get("name"))) continue;
    const message = `\`${parameter.get("name")}\` is only for the stream: list it in \`x-websocket.parameters\`.`;
    ctx.report({ message, location: stream.location.key() });
  }
}

function reportMessage(stream: Cursor, ctx: UserContext): void {
  if (stream.at("message") === undefined) {
    ctx.report({
      message: "`x-websocket` has no `message`: refer to the schema of one message.",
      location: stream.location.key(),
    });
  }
  const flat = stream.at("flatBefore");
  if (flat !== undefined && propertiesOf(propertiesOf(stream.at("message")).get(String(flat.value))).size === 0) {
    const message = `A message has no property \`${flat.value}\` with properties: name the one that old servers send flat.`;
    ctx.report({ message, location: flat.location });
  }
  if (stream.list("examples").length === 0) {
    ctx.report({
      message: "`x-websocket` has no `examples`: add at least one message.",
      location: stream.location.key(),
    });
  }
}

/** Another rule compares the operations with each other, without the streams inside of them. */
function reportDuplicates(callables: readonly Callable[], ctx: UserContext): void {
  const first = new Map<string, Callable>();
  for (const callable of callables) {
    const place = callable.cursor.at("operationId");
    if (place === undefined) continue;
    const other = first.get(callable.id);
    if (other === undefined) first.set(callable.id, callable);
    else if (isInside(callable) || isInside(other)) {
      ctx.report({ message: `operationId \`${callable.id}\` is already taken.`, location: place.location });
    }
  }
}

function isInside({ cursor, operation }: Callable): boolean {
  return cursor !== operation.cursor;
}
