import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { resolve } from "@enapter/http-api-openapi";
import { argumentNames } from "./argument-names.ts";
import { member } from "./code.ts";
import type { ErrorModel } from "./errors.ts";
import { methodPage } from "./method-page.ts";
import type { MethodModel, NamedParameter } from "./methods.ts";
import { callSample, hasExamples } from "./samples.ts";

/** Texts of comments beside the text of an operation. */
export interface CommentSource {
  readonly document: OpenApiDocument;
  readonly errors: readonly ErrorModel[];
  /** Methods by the ids of their operations, those of twins included. */
  readonly methods: ReadonlyMap<string, MethodModel>;
  /** Variable that holds the client in examples. */
  readonly variable: string;
  /** Address of the pages that document methods. */
  readonly reference?: string | undefined;
}

/** Subject of a comment: a method of a resource, or a function that takes the client. */
export type CallForm = "method" | "function";

/** Columns of an example. */
const width = 110;

/** Methods by the ids of their operations, those of twins included. */
export function methodsById(methods: readonly MethodModel[]): Map<string, MethodModel> {
  return new Map(
    methods.flatMap((method) =>
      [method.operation, ...method.variants].map(({ id }): [string, MethodModel] => [id, method]),
    ),
  );
}

/** Replaces operation ids in backticks by names that a program has: `books.get`, or `getBook` for a function. */
export function nameOperations(text: string, { methods }: Pick<CommentSource, "methods">, form: CallForm): string {
  return text.replaceAll(/`([^`\s]+)`/g, (code, id: string) => {
    const method = methods.get(id);
    if (method === undefined) return code;
    const { resource, methodName } = method.operation;
    return form === "function" ? `\`${method.functionName}\`` : `\`${resource}${member(methodName)}\``;
  });
}

/**
 * The comment of an operation, in paragraphs.
 *
 * @param mediaType Index of the media type of the body that the commented signature takes.
 */
export function methodComment(source: CommentSource, method: MethodModel, form: CallForm, mediaType: number): string[] {
  const { document, errors, variable, reference } = source;
  const { operation, variants, positional } = method;
  const names = argumentNames(method);
  const named = (text: string) => nameOperations(text, source, form);
  const availability = Object.entries(operation.availability).map(([place, value]) => `${place}: ${value}`);
  const paths = [operation, ...variants].map(({ path }) => `\`${operation.method} ${path}\``);
  const called = { document, operation, method };
  // A page that all operations share says nothing of this one.
  const own = reference !== undefined && operation.page === document.externalDocs?.url ? undefined : operation.page;
  const pages = [reference && `${reference}${methodPage(method)}`, own].filter((page) => page !== undefined);
  const style = { width, mediaType, ...(form === "function" ? {} : { variable }) };
  return [
    operation.summary === "" ? "" : named(`${operation.summary}.`.replace(/\.\.$/, ".")),
    named(operation.description),
    [paths.join(", "), ...availability].join(" · "),
    ...positional.map(({ description }, index) => `@param ${names[index]} ${named(description).replaceAll("\n", " ")}`),
    ...errors.flatMap(({ name, statuses }) =>
      statuses.filter((status) => status in operation.errors).map((status) => `@throws {${name}} ${status}`),
    ),
    ...(hasExamples(called, mediaType) ? [`@example\n${callSample(called, style)}`] : []),
    ...pages.map((page) => `@see ${page}`),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ];
}

/** The comment of an option, in paragraphs. */
export function optionComment(source: CommentSource, { parameter, owner }: NamedParameter): string[] {
  const schema = resolve(source.document, parameter.schema);
  const fallback = parameter.schema.default ?? schema.default;
  const example = parameter.example ?? parameter.schema.examples?.[0] ?? schema.examples?.[0];
  return [
    nameOperations(parameter.description, source, "method"),
    ...(parameter.in === "path" ? [`With it, the call goes to \`${owner.path}\`.`] : []),
    ...(parameter.deprecated ? ["@deprecated"] : []),
    ...(fallback === undefined ? [] : [`@default ${JSON.stringify(fallback)}`]),
    ...(example === undefined ? [] : [`@example ${JSON.stringify(example)}`]),
  ];
}
