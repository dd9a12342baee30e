import { literalKey } from "@enapter/http-api-openapi";
import type { CommentSource } from "../client/comments.ts";
import { type FunctionModel, plainSignatures } from "../client/signature.ts";
import { jsDoc } from "../output/text.ts";
import { methodText, useComment } from "./comment.ts";
import { dataType } from "./data-type.ts";
import { type ArgumentMember, membersOf } from "./members.ts";
import { operationCode } from "./operation-code.ts";
import type { QueryScope } from "./query-scope.ts";
import { useName } from "./uses.ts";

/** Returns the name of the type of what a mutation is given. */
export function variablesName({ method }: FunctionModel): string {
  return `${method.typeName}Variables`;
}

/** Returns the source of a function that gives the options of a mutation, behind the type of its variables. */
export function mutationText(source: CommentSource, model: FunctionModel, scope: QueryScope): string {
  const { method, optionsBase } = model;
  const { operation, kind } = method;
  const members = membersOf(model);
  const variables = variablesName(model);
  const data = dataType(model, kind === "list" ? "page" : kind === "timeseries" ? "timeseries" : "mutation", scope);
  const isEmpty = members.every(({ optional }) => optional) && method.named.every(({ required }) => !required);
  const given = isEmpty ? `${variables} | void` : variables;
  const call = [
    "client",
    "request",
    JSON.stringify(members.map(({ name }) => name)),
    operationCode(model, scope, [JSON.stringify(operation.touches)]),
  ];
  return [
    variablesText(model, members, scope),
    "\n",
    useComment(source, method, "mutation"),
    `export function ${useName(method, "mutation")}(client: Client, request?: ${scope.operationType(optionsBase)}): `,
    `${scope.own("Mutation")}<${data === "null" ? "void" : data}, ${given}> {\n`,
    `  return ${scope.value("mutation.ts", "makeMutation")}(${call.join(", ")});\n}\n`,
  ].join("");
}

function variablesText(model: FunctionModel, members: readonly ArgumentMember[], scope: QueryScope): string {
  const { method, optionsType } = model;
  const signatures = plainSignatures(model);
  const comment = jsDoc([`Variables of ${methodText(method)}.`]);
  const name = variablesName(model);
  scope.operationType(optionsType);
  const block = (list: readonly ArgumentMember[]) =>
    list.map(({ name: key, type, optional }) => {
      scope.models(model, type);
      return `  readonly ${literalKey(key)}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};\n`;
    });
  if (signatures.length === 1) {
    const lines = block(members);
    return `${comment}export interface ${name} extends ${optionsType} ${lines.length === 0 ? "{}" : `{\n${lines.join("")}}`}\n`;
  }
  // Each media type has a body of its own; all but the first one have to be named.
  const alternatives = signatures.map(({ parameters }) => {
    const own = members.map((member, index) => ({ ...member, ...pick(parameters[index]) }));
    const contentType = parameters.at(-1)?.type.slice(`${optionsType} & `.length) ?? "";
    return `({\n${block(own).join("")}} & ${contentType})`;
  });
  return `${comment}export type ${name} = ${optionsType} & (\n  | ${alternatives.join("\n  | ").replaceAll("\n  readonly", "\n      readonly").replaceAll("\n}", "\n    }")}\n);\n`;
}

function pick(parameter: { readonly type: string; readonly optional: boolean } | undefined) {
  return parameter === undefined ? {} : { type: parameter.type, optional: parameter.optional };
}
