import { callSample, type MethodSummary } from "@enapter/http-api-generator/client";
import { queryFunctionNames } from "@enapter/http-api-generator/query";
import { componentName, type OpenApiDocument, type OperationModel, resolve } from "@enapter/http-api-openapi";
import { availabilityText } from "../reference/facts.ts";
import { apiRoute } from "../reference/route.ts";
import { variable } from "../reference/samples.ts";
import { cell, code, findableCode } from "./markdown.ts";
import { typeText } from "./type-text.ts";

/** Context shared by the sections of all methods. */
export interface MethodSource {
  readonly document: OpenApiDocument;
  readonly operations: readonly OperationModel[];
  /** Names of error classes by status. */
  readonly classes: ReadonlyMap<string, string>;
}

/** Retry rules of the description in words. */
const repeated: Readonly<Record<string, string>> = {
  safe: "yes, because it only reads",
  idempotent: "yes, because twice has the same effect as once",
  never: "never, unless the server certainly did not process it",
};
/** Columns of a sample beside the sidebar. */
const width = 80;

/** Returns the section of a method: signature, purpose, parameters, result, example, and what it sends and throws. */
export function methodSection(source: MethodSource, summary: MethodSummary): string {
  const { document, operations, classes } = source;
  const { method, signature, description } = summary;
  const { operation, variants } = method;
  const errors = Object.keys(operation.errors).map(
    (status) => `${code(classes.get(status) ?? "ApiError")} ([${status}](../../errors/#status-${status}))`,
  );
  const requests = [operation, ...variants].map((each) =>
    findableCode(`${each.method} ${each.path}`, { words: each.path.match(/[\w-]+/g) ?? [] }),
  );
  const facts = [
    [
      "Request",
      `${requests.join(" or ")} ([${findableCode(operation.id, { weight: 10 })}](../../api/${apiRoute(operations, operation)}))`,
    ],
    ["Repeated by itself", repeated[operation.retry] ?? operation.retry],
    ["Available", availabilityText(operation.availability)],
    ["Throws", errors.join(", ")],
    ["TanStack Query", queryFunctionNames(method).map(code).join(", ")],
  ].filter(([, value]) => value !== "");
  const parts = [
    `## ${operation.resource}.${operation.methodName}\n`,
    operation.deprecated ? "**Deprecated.** It is going to be removed.\n" : "",
    `${code(signature)}\n`,
    `${(description === "" ? operation.summary : description).trimEnd()}\n`,
    parameterTable(document, summary),
    notesOf(summary)
      .map((note) => `${note}\n`)
      .join("\n"),
    `\`\`\`ts\n${callSample({ document, operation, method }, { variable, width })}\n\`\`\`\n`,
    ...facts.map(([name, value]) => `- **${name}:** ${value}`),
  ];
  return `${parts.filter((part) => part !== "").join("\n")}\n`;
}

function parameterTable(document: OpenApiDocument, { method, parameters }: MethodSummary): string {
  const models = [...method.positional, ...method.named.map(({ parameter }) => parameter)];
  const rows = parameters.map(({ name, required, description }, index) => ({
    name,
    required,
    description,
    type: typeText(document, models[index]?.schema ?? {}),
  }));
  rows.splice(method.positional.length, 0, ...bodyRows(document, method.operation));
  const lines = rows.map(
    ({ name, type, required, description }) =>
      `| ${code(name)} | ${cell(code(type))}${required ? ", required" : ""} | ${cell(description)} |`,
  );
  return lines.length === 0 ? "" : `| Parameter | Type | Meaning |\n| --- | --- | --- |\n${lines.join("\n")}\n`;
}

/** Returns rows for the body and its fields. */
function bodyRows(document: OpenApiDocument, { body }: OperationModel) {
  const [first] = body?.mediaTypes ?? [];
  if (body === undefined || first === undefined) return [];
  const { properties = {}, required = [], description = "" } = resolve(document, first.schema);
  const bytes = "The content of a file: a `Uint8Array`, an `ArrayBuffer`, a `Blob` or a `ReadableStream`.";
  return [
    {
      name: "body",
      type: first.kind === "binary" ? "BinaryBody" : (componentName(first.schema, "schemas") ?? "object"),
      required: body.required,
      description: first.kind === "binary" ? bytes : description,
    },
    ...Object.entries(properties).map(([name, schema]) => ({
      name: `body.${name}`,
      type: resolve(document, schema).format === "binary" ? "BinaryBody" : typeText(document, schema),
      required: required.includes(name),
      description: schema.description ?? resolve(document, schema).description ?? "",
    })),
  ];
}

/** Returns what the signature does not say: how the result is read, and what surprises. */
function notesOf({ method }: MethodSummary): string[] {
  const { kind, operation, variants, named } = method;
  const failure = operation.outcome === undefined ? "" : `${operation.outcome.error}Error`;
  const field = code(operation.outcome?.field ?? "");
  const results: Readonly<Record<typeof kind, string>> = {
    request: operation.result.mediaType === undefined ? "Resolves without a value." : "",
    list: "Read all pages with `for await`, or `await` the first one. A list is no promise: catch its errors with `try`, because it has no `.catch`.",
    stream:
      "Opens when iteration starts and closes on `break`. In a browser it needs [a relay](../../../guides/browser/), because no page can set the header with the token.",
    timeseries:
      "Rows are read as they arrive. `toColumns()` and `text()` hold all of them in memory. Each way of reading sends a new request.",
    outcome: `A failure is a result, not an error: look at ${field}, or pass \`throwOnFailure\` to get ${code(failure)}.`,
    waitable: `\`.wait()\` asks until it has ended. A failure is a result, not an error: look at ${field}, or pass \`throwOnFailure\` to get ${code(failure)}.`,
    start:
      "Resolves as soon as it has begun. `.wait()` asks until it has ended; the signal of `wait` ends the waiting, and nothing else.",
  };
  const chosen = named.filter(({ owner, parameter }) => parameter.in === "path" && variants.includes(owner));
  const own = named.filter(({ owner, parameter }) => parameter.in === "path" && owner === operation);
  return [
    results[kind],
    ...chosen.map(({ option, owner }) => `With ${code(option)}, the request goes to ${pathOf(owner, operation)}.`),
    ...(own.length > 0 && variants[0] !== undefined
      ? [
          `Without ${own.map(({ option }) => code(option)).join(" and ")}, it goes to ${pathOf(variants[0], operation)}.`,
        ]
      : []),
    ...(operation.method === "DELETE" && operation.retry === "idempotent"
      ? ["When the client repeats it and finds nothing to delete any more, the call succeeds."]
      : []),
  ].filter((note) => note !== "");
}

/** Returns the path of a twin, and where it is available if that differs from its operation. */
function pathOf(twin: OperationModel, operation: OperationModel): string {
  const places = availabilityText(twin.availability);
  return `${code(twin.path)}${places === availabilityText(operation.availability) ? "" : ` (${places})`}`;
}
