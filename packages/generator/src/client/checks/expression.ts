import { literalKey } from "@enapter/http-api-openapi";

/** The source of a check: a name, a reference to the check of another schema, or a call that makes one. */
export type Expression =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "reference"; readonly pointer: string }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Argument[] };

/** Argument of a call: a check, several, or plain data. */
export type Argument =
  | Expression
  | { readonly kind: "list"; readonly items: readonly Argument[] }
  | { readonly kind: "fields"; readonly fields: readonly (readonly [name: string, value: Argument])[] }
  | { readonly kind: "data"; readonly data: string | number | boolean | null };

/** A check that needs no arguments. */
export function named(name: string): Expression {
  return { kind: "name", name };
}

/** Returns whether an expression is just this name. */
export function isNamed(expression: Expression, name: string): boolean {
  return expression.kind === "name" && expression.name === name;
}

/** A check that is made. Arguments at the end that are `undefined` are left out. */
export function callExpression(name: string, ...given: readonly (Argument | undefined)[]): Expression {
  const count = given.findLastIndex((argument) => argument !== undefined) + 1;
  return { kind: "call", name, arguments: given.slice(0, count).map((argument) => argument ?? named("undefined")) };
}

/** Several arguments in brackets. */
export function list(items: readonly Argument[]): Argument {
  return { kind: "list", items };
}

/** Arguments by name, in braces. */
export function fields(entries: readonly (readonly [name: string, value: Argument])[]): Argument {
  return { kind: "fields", fields: entries };
}

/** A JSON value as an argument. */
export function data(value: unknown): Argument {
  if (Array.isArray(value)) return list(value.map(data));
  if (typeof value !== "object" || value === null)
    return { kind: "data", data: value as string | number | boolean | null };
  return fields(Object.entries(value).map(([name, part]) => [name, data(part)]));
}

/** An expression with everything in it. */
export function* walk(argument: Argument): Generator<Argument, void, undefined> {
  yield argument;
  for (const part of partsOf(argument)) yield* walk(part);
}

function partsOf(argument: Argument): readonly Argument[] {
  if (argument.kind === "call") return argument.arguments;
  if (argument.kind === "list") return argument.items;
  return argument.kind === "fields" ? argument.fields.map(([, value]) => value) : [];
}

const width = 90;

/**
 * An expression as source text, on one line while it is short. Calls are marked as free of side effects, so that bundlers
 * drop those whose result is unused.
 */
export function printExpression(argument: Argument, reference: (pointer: string) => string, indent = ""): string {
  const inner = `${indent}  `;
  const printPart = (part: Argument) => printExpression(part, reference, inner);
  switch (argument.kind) {
    case "name":
      return argument.name;
    case "reference":
      return reference(argument.pointer);
    case "data":
      return JSON.stringify(argument.data);
    case "call":
      return enclose(`/* @__PURE__ */ ${argument.name}(`, argument.arguments.map(printPart), ")", indent);
    case "list":
      return enclose("[", argument.items.map(printPart), "]", indent);
    case "fields":
      return enclose(
        "{ ",
        argument.fields.map(([name, value]) => `${literalKey(name)}: ${printPart(value)}`),
        " }",
        indent,
      );
  }
}

function enclose(open: string, parts: readonly string[], close: string, indent: string): string {
  const line = parts.length === 0 ? open.trimEnd() + close.trimStart() : open + parts.join(", ") + close;
  if (indent.length + line.length <= width && !line.includes("\n")) return line;
  const lines = parts.map((part) => `${indent}  ${part},\n`).join("");
  return `${open.trimEnd()}\n${lines}${indent}${close.trimStart()}`;
}
