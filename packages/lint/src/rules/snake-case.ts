import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const SNAKE_CASE_WITH_OPERATOR = /^[a-z][a-z0-9]*(_[a-z0-9]+)*(\.[a-z]+)?$/;
const TRAIN_CASE = /^[A-Z][A-Za-z0-9]*(-[A-Z0-9][A-Za-z0-9]*)*$/;

/** Names are snake_case, an operator may follow the name of a parameter; names of headers are Train-Case. */
export const snakeCase: Oas3Rule = () => ({
  SchemaProperties(node: object, ctx: UserContext): void {
    for (const name of Object.keys(node)) {
      if (SNAKE_CASE.test(name)) continue;
      ctx.report({ message: `Property \`${name}\` is not snake_case.`, location: ctx.location.child(name).key() });
    }
  },
  Parameter(node: { name?: unknown; in?: unknown }, ctx: UserContext): void {
    const name = String(node.name);
    const isHeader = node.in === "header";
    if ((isHeader ? TRAIN_CASE : SNAKE_CASE_WITH_OPERATOR).test(name)) return;
    const style = isHeader ? "Train-Case" : "snake_case, perhaps with an operator such as `.gte`";
    ctx.report({ message: `Parameter \`${name}\` is not ${style}.`, location: ctx.location.child("name") });
  },
  HeadersMap(node: object, ctx: UserContext): void {
    for (const name of Object.keys(node)) {
      if (TRAIN_CASE.test(name)) continue;
      ctx.report({ message: `Header \`${name}\` is not Train-Case.`, location: ctx.location.child(name).key() });
    }
  },
});
