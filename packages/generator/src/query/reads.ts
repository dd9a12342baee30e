import { literalKey } from "@enapter/http-api-openapi";
import type { CommentSource } from "../client/comments.ts";
import type { FunctionModel } from "../client/signature.ts";
import { useComment } from "./comment.ts";
import { type ArgumentMember, membersOf } from "./members.ts";
import type { QueryScope } from "./query-scope.ts";
import { type QueryUse, useName } from "./uses.ts";

/** An overload of a function: without an argument that is not known yet, or with one. */
interface Overload {
  readonly typeParameters: readonly string[];
  readonly options: string;
  readonly optional: boolean;
  readonly data: string;
}

/** Returns the source of a function that gives the options of a query. */
export function readText(source: CommentSource, model: FunctionModel, use: QueryUse, scope: QueryScope): string {
  const { method, optionsType, resultType } = model;
  const members = membersOf(model);
  const isInfinite = use === "infinite";
  const data = dataType(model, use, scope);
  const plainType = scope.own(isInfinite ? "InfiniteQuery" : "Query");
  const skippableType = scope.runtime("options.ts", isInfinite ? "SkippableInfiniteQuery" : "SkippableQuery");
  const withoutSignal = scope.runtime("options.ts", "WithoutSignal");
  scope.operationType(optionsType);
  for (const { type } of members) scope.models(model, type);
  const plain: Overload = {
    typeParameters: [],
    options: `${optionsType} & ${withoutSignal}`,
    optional: method.named.every(({ required }) => !required),
    data,
  };
  const overloads = [
    ...model.signatures.flatMap(({ typeParameters, parameters }) => {
      if (typeParameters === "") return [];
      const options = parameters.at(-1)?.type ?? "";
      scope.models(model, typeParameters + options);
      const expanded = `${scope.clientType("Expanded")}<${resultType}, Parts>`;
      return {
        typeParameters: [typeParameters.slice(1, -1)],
        options: `${options} & ${withoutSignal}`,
        optional: false,
        data: data.replace(resultType, expanded),
      };
    }),
    plain,
  ];
  // Without any argument that is needed, the options are what is not known yet.
  const needed = members.filter(({ optional }) => !optional);
  // A symbol beside an object is not inferred, so there the type is that of TanStack.
  const isInferred = needed.length > 0 && needed.every(({ type }) => type === "string");
  const skip = isInferred ? "Skip" : scope.tanstackType("SkipToken");
  const signature = ({ options, optional }: Overload, skipped: string | undefined) => {
    const arguments_ = members.map((each) => {
      const type = skipped === undefined || each.optional ? each.type : `${each.type} | ${skipped}`;
      return `${each.argument}${each.optional ? "?" : ""}: ${type}`;
    });
    const isSkipped = skipped !== undefined && needed.length === 0;
    const isOptional = optional && !(isSkipped && skipped === skip);
    const last = `options${isOptional ? "?" : ""}: ${isSkipped ? `(${options}) | ${skipped}` : options}`;
    return `(${["client: Client", ...arguments_, last].join(", ")})`;
  };
  const comment = useComment(source, method, use);
  const declaration = `${comment}export function ${useName(method, use)}`;
  const texts = overloads.map((overload) => {
    const returns = `${plainType}<${overload.data}>`;
    return `${declaration}${inBrackets(overload.typeParameters)}${signature(overload, undefined)}: ${returns};\n`;
  });
  const skippable = overloads.map((overload) => {
    const typeParameters = [...overload.typeParameters, ...(isInferred ? ["Skip extends symbol"] : [])];
    const returns = `${skippableType}<${overload.data}, ${skip}>`;
    return `${declaration}${inBrackets(typeParameters)}${signature(overload, skip)}: ${returns};\n`;
  });
  return [
    ...texts,
    ...skippable,
    `export function ${useName(method, use)}${signature(plain, "symbol")}: ${skippableType}<${data}, symbol> {\n`,
    `  return ${optionsCode(model, use, members, scope)};\n}\n`,
  ].join("");
}

function inBrackets(typeParameters: readonly string[]): string {
  return typeParameters.length === 0 ? "" : `<${typeParameters.join(", ")}>`;
}

/** Returns the type of the data; of the items for an infinite query. */
export function dataType(model: FunctionModel, use: QueryUse, scope: QueryScope): string {
  const { resultType } = model;
  if (use === "timeseries") return scope.clientType("TimeseriesBatch");
  scope.models(model, resultType);
  if (use === "page") return `${scope.clientType("Page")}<${resultType}>`;
  if (use === "all") return `${resultType}[]`;
  // TanStack refuses `undefined` as data.
  return resultType === "void" ? "null" : resultType;
}

/** Returns the call of the runtime that makes the options. */
function optionsCode(
  model: FunctionModel,
  use: QueryUse,
  members: readonly ArgumentMember[],
  scope: QueryScope,
): string {
  const { method, resultType } = model;
  const { operation } = method;
  const given = members.map(({ name, argument }) => (name === argument ? name : `${literalKey(name)}: ${argument}`));
  const unordered = method.named.filter(({ parameter }) => parameter.unordered).map(({ option }) => option);
  const last = use === "infinite" ? JSON.stringify(operation.pagination?.offset) : readVariant(use, scope);
  const values = [
    "client",
    JSON.stringify(operation.resource),
    JSON.stringify(operation.id),
    given.length === 0 ? "{}" : `{ ${given.join(", ")} }`,
    "options",
    scope.operation(method.functionName),
    ...(unordered.length > 0 || last !== undefined ? [JSON.stringify(unordered)] : []),
    ...(last === undefined ? [] : [last]),
  ];
  const make =
    use === "infinite" ? scope.value("infinite.ts", "makeInfiniteQuery") : scope.value("query.ts", "makeQuery");
  const code = `${make}(${values.join(", ")})`;
  if (use === "timeseries" || resultType.startsWith("Uint8Array")) {
    return `${scope.value("query.ts", "unshared")}(${code})`;
  }
  if (method.kind !== "waitable" || operation.outcome === undefined) return code;
  const { field, pending } = operation.outcome;
  return `${scope.value("polling.ts", "withPendingStates")}(${code}, ${JSON.stringify(field)}, ${JSON.stringify(pending)})`;
}

/** Returns the constant of the runtime that says how the data is read from the result, where it is not the result itself. */
export function readVariant(use: QueryUse, scope: QueryScope): string | undefined {
  if (use === "all") return scope.value("query.ts", "allPages");
  return use === "timeseries" ? scope.value("query.ts", "asColumns") : undefined;
}

/** Names of the parameters of generated functions, which no import may have. */
export const localNames: ReadonlySet<string> = new Set(["client", "options", "body", "request"]);
