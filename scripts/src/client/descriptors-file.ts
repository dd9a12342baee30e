import { propertyKey } from "../model/names.ts";
import type { MethodModel, NamedParameter } from "./methods.ts";

/** `descriptors.ts`: for every function what the runtime has to know of its operation. */
export function descriptorsFile(methods: readonly MethodModel[]): string {
  const constants = methods.map(
    (method) => `export const ${descriptorName(method)}: Operation = ${literal(describe(method))};\n`,
  );
  return `import type { Operation } from "../core/operation.ts";\n\n${constants.join("\n")}`;
}

export function descriptorName({ functionName }: MethodModel): string {
  return `${functionName}Operation`;
}

function describe({ operation, variants, named, kind }: MethodModel): object {
  const { body, result, retry } = operation;
  const mediaType = result.mediaType;
  const byPlace = (place: string) => {
    const entries = named.filter(({ parameter }) => parameter.in === place).map(describeParameter);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    variants: variants.length === 0 ? undefined : variants.map(({ id, path }) => ({ id, path })),
    query: byPlace("query"),
    header: byPlace("header"),
    body: body && Object.fromEntries(body.mediaTypes.map(({ type, kind }) => [type, kind])),
    accept: mediaType === undefined || mediaType.type === "application/json" ? undefined : mediaType.type,
    result: kind === "stream" ? undefined : resultKind(mediaType?.kind),
    unwrap: operation.unwrap,
    retry: retry === "never" ? undefined : retry,
    pagination: operation.pagination,
    dataTypes: operation.dataTypes,
    stream: kind === "stream" ? true : undefined,
  };
}

function describeParameter({ option, parameter }: NamedParameter): [string, unknown] {
  return [option, option === parameter.name ? parameter.style : [parameter.name, parameter.style]];
}

function resultKind(kind: string | undefined): string | undefined {
  if (kind === undefined) return "none";
  return kind === "json" ? undefined : kind === "text" ? "text" : "binary";
}

/** A value as source text, without the fields that are undefined. */
function literal(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(", ")}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const flat = `{ ${fields.map(([key, field]) => `${propertyKey(key)}: ${literal(field)}`).join(", ")} }`;
  if (indent !== "" && flat.length < 100) return flat;
  return `{\n${fields.map(([key, field]) => `${inner}${propertyKey(key)}: ${literal(field, inner)},\n`).join("")}${indent}}`;
}
