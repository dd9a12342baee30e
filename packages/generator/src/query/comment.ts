import { member } from "../client/code.ts";
import type { CommentSource } from "../client/comments.ts";
import { methodPage } from "../client/method-page.ts";
import type { MethodModel } from "../client/methods.ts";
import { jsDoc } from "../output/text.ts";
import type { QueryUse } from "./uses.ts";

const additions: Readonly<Record<QueryUse, string>> = {
  single: "",
  page: ", one page",
  all: ", all pages as one array",
  infinite: ", page by page",
  timeseries: ", everything as columns",
  mutation: "",
};

/** Returns the name of the client's method in backticks. */
export function methodText({ operation }: MethodModel): string {
  return `\`${operation.resource}${member(operation.methodName)}\``;
}

/** Returns the comment of a function: its operation, and the method of the client that it stands for. */
export function useComment({ reference }: CommentSource, method: MethodModel, use: QueryUse): string {
  const { operation } = method;
  const summary = operation.summary.replace(/\.$/, "");
  const subject = summary === "" ? methodText(method) : `${summary}${additions[use]}: ${methodText(method)}`;
  return jsDoc([
    `${subject}.`,
    ...(reference === undefined ? [] : [`@see ${reference}${methodPage(method)}`]),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ]);
}
