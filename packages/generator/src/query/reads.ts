import type { CommentSource } from "../client/comments.ts";
import type { FunctionModel } from "../client/signature.ts";
import { useComment } from "./comment.ts";
import { membersOf } from "./members.ts";
import { overloadsOf, parametersText, skippableParametersText, skipType } from "./overloads.ts";
import type { QueryScope } from "./query-scope.ts";
import { readCode } from "./read-code.ts";
import { type QueryUse, useName } from "./uses.ts";

/** Returns the source of a function that gives the options of a query. */
export function readText(source: CommentSource, model: FunctionModel, use: QueryUse, scope: QueryScope): string {
  const kind = use === "infinite" ? "InfiniteQuery" : "Query";
  const plainType = scope.own(kind);
  const skippableType = scope.runtime("options.ts", `Skippable${kind}`);
  const members = membersOf(model);
  for (const { type } of members) scope.models(model, type);
  const overloads = overloadsOf(model, use, scope);
  const skip = skipType(members, scope);
  const name = useName(model.method, use);
  const declaration = `${useComment(source, model.method, use)}export function ${name}`;
  const plainTexts = overloads.map((overload) => {
    const start = `${declaration}${inBrackets(overload.typeParameters)}${parametersText(members, overload)}`;
    return `${start}: ${plainType}<${overload.data}>;\n`;
  });
  const skippableTexts = overloads.map((overload) => {
    const typeParameters = [...overload.typeParameters, ...(skip.isInferred ? [`${skip.name} extends symbol`] : [])];
    const parameters = skippableParametersText(members, overload, skip.name, false);
    const start = `${declaration}${inBrackets(typeParameters)}${parameters}`;
    return `${start}: ${skippableType}<${overload.data}, ${skip.name}>;\n`;
  });
  const plain = overloads[overloads.length - 1] as (typeof overloads)[number];
  return [
    ...plainTexts,
    ...skippableTexts,
    `export function ${name}${skippableParametersText(members, plain, "symbol", plain.optional)}: `,
    `${skippableType}<${plain.data}, symbol> {\n`,
    `  return ${readCode(model, use, members, scope)};\n}\n`,
  ].join("");
}

function inBrackets(typeParameters: readonly string[]): string {
  return typeParameters.length === 0 ? "" : `<${typeParameters.join(", ")}>`;
}

/** Names of the parameters of generated functions, which no import may have. */
export const localNames: ReadonlySet<string> = new Set(["client", "options", "body", "request", "values"]);
