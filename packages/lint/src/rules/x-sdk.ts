import { clientMembers as CLIENT_MEMBERS } from "@enapter/http-api-generator/client";
import { isObject } from "@enapter/http-api-openapi/json";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { allOperations, type Callable, callablesOf } from "./lib/operations.ts";
import { propertiesOf, responseOfSuccess, resultSchemaOf } from "./lib/schemas.ts";
import { RETRIES, SDK_KEYS } from "./lib/sdk.ts";

/** Names that every object has; `await` would take an object with `then` for a promise. */
const TAKEN_METHODS = new Set([
  "then",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toJSON",
  "toString",
  "toLocaleString",
  "valueOf",
]);

const TAKEN_RESOURCES = new Set([...TAKEN_METHODS, ...CLIENT_MEMBERS]);

/** Every operation and stream says with `x-sdk` which method of a client it is. */
export const xSdk: Oas3Rule = () =>
  allOperations((operations, ctx) => {
    const owners = new Map<string, string>();
    for (const callable of operations.flatMap(callablesOf)) {
      const sdk = callable.cursor.at("x-sdk");
      if (sdk === undefined || !isObject(sdk.value)) {
        const message = `\`${callable.id}\` has no \`x-sdk\`: add { resource, method, retry }.`;
        ctx.report({ message, location: callable.cursor.location.key() });
        continue;
      }
      reportKeys(sdk, ctx);
      reportValues(sdk, ctx);
      reportUnwrap(callable, sdk, ctx);
      reportDataTypes(callable, sdk, ctx);
      if (sdk.get("variantOf") === undefined) reportDuplicate(callable, sdk, owners, ctx);
    }
  });

function reportKeys(sdk: Cursor, ctx: UserContext): void {
  for (const [key, child] of sdk.children()) {
    if (SDK_KEYS.includes(key)) continue;
    ctx.report({
      message: `\`${key}\` is not a key of \`x-sdk\`: it takes ${SDK_KEYS.join(", ")}.`,
      location: child.location.key(),
    });
  }
}

function reportValues(sdk: Cursor, ctx: UserContext): void {
  const isCamelCase = (value: string) => /^[a-z][A-Za-z0-9]*$/.test(value);
  const expected: [key: string, isValid: (value: string) => boolean, hint: string][] = [
    [
      "resource",
      (value) => isCamelCase(value) && !TAKEN_RESOURCES.has(value),
      "a camelCase name, and none that the client has itself",
    ],
    [
      "method",
      (value) => isCamelCase(value) && !TAKEN_METHODS.has(value),
      "a camelCase name, and none that every object has",
    ],
    ["retry", (value) => RETRIES.includes(value), `one of ${RETRIES.join(", ")}`],
  ];
  for (const [key, isValid, hint] of expected) {
    const value = sdk.get(key);
    if (typeof value === "string" && isValid(value)) continue;
    const message =
      value === undefined ? `\`x-sdk\` has no \`${key}\`: add ${hint}.` : `\`x-sdk.${key}\` must be ${hint}.`;
    ctx.report({ message, location: sdk.at(key)?.location ?? sdk.location.key() });
  }
}

function reportUnwrap(callable: Callable, sdk: Cursor, ctx: UserContext): void {
  const unwrap = sdk.at("unwrap");
  if (unwrap === undefined) return;
  const { location } = unwrap;
  if (sdk.at("pagination") !== undefined) {
    ctx.report({ message: "A list returns its items already: remove `unwrap`, or `pagination`.", location });
  } else if (callable.kind === "stream") {
    ctx.report({ message: "A stream has no envelope: remove `unwrap`.", location });
  } else if (!propertiesOf(resultSchemaOf(callable.cursor)).has(String(unwrap.value))) {
    ctx.report({
      message: `The JSON body of the 200 response has no property \`${unwrap.value}\`: name its envelope key.`,
      location,
    });
  }
}

function reportDataTypes(callable: Callable, sdk: Cursor, ctx: UserContext): void {
  const dataTypes = sdk.at("dataTypes");
  if (dataTypes === undefined) return;
  const success = responseOfSuccess(callable.cursor);
  if (success?.at("content", "text/csv") === undefined) {
    ctx.report({
      message: "Only an answer of `text/csv` is a time series: remove `dataTypes`.",
      location: dataTypes.location,
    });
  } else if (success.at("headers", String(dataTypes.value)) === undefined) {
    const message = `The 200 response has no header \`${dataTypes.value}\`: name the one with the types of the columns.`;
    ctx.report({ message, location: dataTypes.location });
  }
}

function reportDuplicate(callable: Callable, sdk: Cursor, owners: Map<string, string>, ctx: UserContext): void {
  const name = `${sdk.get("resource")}.${sdk.get("method")}`;
  const owner = owners.get(name);
  if (owner === undefined) {
    owners.set(name, callable.id);
    return;
  }
  const message = `\`${name}\` is already \`${owner}\`: choose another method, or add \`variantOf: ${owner}\` if this is its twin.`;
  ctx.report({ message, location: sdk.location.key() });
}
