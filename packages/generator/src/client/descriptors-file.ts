import type { OpenApiDocument, OperationModel, ParameterModel } from "@enapter/http-api-openapi";
import { literalKey } from "@enapter/http-api-openapi";
import { nameList } from "../output/text.ts";
import type { MethodModel, NamedParameter } from "./methods.ts";
import { failureStates, outcomeErrorName } from "./outcome-errors.ts";

/** Text that stands in the file as it is: the name of a function. */
class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** `descriptors/descriptors.ts`: for every function what the runtime has to know of its operation. */
export function descriptorsFile(document: OpenApiDocument, methods: readonly MethodModel[]): string {
  const constants = methods
    .map((method) => `export const ${descriptorName(method)}: Operation = ${literal(describe(document, method))};\n`)
    .join("\n");
  const imports = Object.entries(modules)
    .filter(([name]) => constants.includes(` ${name}.`))
    .map(([name, file]) => `import * as ${name} from "../../core/${file}";\n`);
  const errors = [
    ...new Set(
      methods.flatMap(({ operation }) =>
        operation.outcome === undefined ? [] : [outcomeErrorName(operation.outcome)],
      ),
    ),
  ];
  const errorImport = errors.length === 0 ? "" : `import ${nameList(errors.sort())} from "../errors/errors.ts";\n`;
  const list = methods.map((method) => `  ${descriptorName(method)},\n`).join("");
  const all = `\n/** All of them, for calls that go by path. */\nexport const operations: readonly Operation[] = [\n${list}];\n`;
  return `${imports.join("")}import type { Operation } from "../../core/types/operation.ts";\n${errorImport}\n${constants}${all}`;
}

/** The modules of the runtime whose functions descriptors name. */
const modules = {
  body: "request/body-encoders.ts",
  read: "response/body.ts",
  header: "request/header-styles.ts",
  query: "request/query-styles.ts",
} as const;

export function descriptorName({ functionName }: MethodModel): string {
  return `${functionName}Operation`;
}

function describe(document: OpenApiDocument, method: MethodModel): object {
  const { operation, variants, positional, named, kind, shownBy } = method;
  const { body, result, retry } = operation;
  const mediaType = result.mediaType;
  const byPlace = (place: "query" | "header") => {
    const entries = named
      .filter(({ parameter }) => parameter.in === place)
      .map((parameter) => describeParameter(place, parameter));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    paths: variants.length === 0 ? undefined : candidatePaths([operation, ...variants], positional),
    query: byPlace("query"),
    header: byPlace("header"),
    body: body && Object.fromEntries(body.mediaTypes.map(({ type, kind }) => [type, new Code(`body.${kind}`)])),
    accept: mediaType === undefined || mediaType.type === "application/json" ? undefined : mediaType.type,
    read: kind === "stream" ? undefined : readerName(mediaType?.kind),
    unwrap: operation.unwrap,
    retry: retry === "never" ? undefined : retry,
    pagination: operation.pagination,
    outcome: operation.outcome && {
      ...operation.outcome,
      failure: failureStates(document, operation),
      error: new Code(outcomeErrorName(operation.outcome)),
    },
    starts: shownBy && {
      operation: new Code(`() => ${descriptorName(shownBy)}`),
      parameter: operation.starts?.parameter,
    },
    dataTypes: operation.dataTypes,
    deprecated: operation.deprecated ? true : undefined,
    stream: kind === "stream" ? { nest: operation.nest } : undefined,
  };
}

/** Every path with its parameters beyond those that all have; the one with most of them first. */
function candidatePaths(operations: readonly OperationModel[], shared: readonly ParameterModel[]): string[][] {
  const isShared = new Set(shared.map(({ name }) => name));
  const candidates = operations.map(({ path, parameters }) => {
    const own = parameters.filter(({ in: place, name }) => place === "path" && !isShared.has(name));
    return [path, ...own.map(({ name }) => name)];
  });
  return candidates.sort((a, b) => b.length - a.length);
}

function describeParameter(place: "query" | "header", { option, parameter }: NamedParameter): [string, unknown] {
  const style = new Code(`${place}.${parameter.style}`);
  return [option, option === parameter.name ? style : [parameter.name, style]];
}

function readerName(kind: string | undefined): Code | undefined {
  if (kind === undefined) return new Code("read.none");
  return kind === "json" ? undefined : new Code(kind === "text" ? "read.text" : "read.binary");
}

/** A value as source text, without the fields that are undefined. */
function literal(value: unknown, indent = ""): string {
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(", ")}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return "{}";
  const flat = `{ ${fields.map(([key, field]) => `${literalKey(key)}: ${literal(field)}`).join(", ")} }`;
  if (indent !== "" && flat.length < 100) return flat;
  return `{\n${fields.map(([key, field]) => `${inner}${literalKey(key)}: ${literal(field, inner)},\n`).join("")}${indent}}`;
}
