import type { MediaTypeModel, OperationModel } from "@enapter/http-api-openapi";
import { componentName, literalKey, type OpenApiDocument, propertyKey } from "@enapter/http-api-openapi";
import { schemaTypeName } from "../names/type-names.ts";
import { nameList } from "../output/text.ts";
import { checkOf } from "./checks/check-of.ts";
import { type Definition, definitionsFor } from "./checks/definitions.ts";
import { type Argument, type Expression, printExpression, walk } from "./checks/expression.ts";
import type { ClientTarget } from "./target.ts";

/** The modules of the client's `validation` folder that checks come from. */
const modules = {
  combinations: ["allOf", "anyOf", "lazy", "not", "nullable", "oneOf"],
  containers: ["array", "object", "record"],
  scalars: ["any", "boolean", "bounded", "integer", "never", "nothing", "number", "oneValueOf", "string", "text"],
};

/** The JSON response of an operation. */
interface Answer {
  readonly id: string;
  /** Its type, as source. */
  readonly type: string;
  readonly check: Expression;
}

/** `schemas.ts`: the check of every JSON response, and of the component schemas in them. */
export function schemasFile(
  document: OpenApiDocument,
  operations: readonly OperationModel[],
  { typesPackage }: Pick<ClientTarget, "typesPackage">,
): string {
  const answers = operations.flatMap((operation): Answer[] => {
    const { id, result } = operation;
    if (result.mediaType?.kind !== "json") return [];
    const check = checkOf(document, result.mediaType.schema, `${id}/responses/${result.status}`);
    return [{ id, type: bodyType(document, operation, result.mediaType), check }];
  });
  const definitions = definitionsFor(
    document,
    answers.map(({ check }) => check),
  );
  const nameOf = new Map(definitions.map(({ pointer, name }) => [pointer, name]));
  const table = answers.map(({ id, check }) => {
    const source = printExpression(check, (pointer) => nameOf.get(pointer) as string, "  ");
    return `  ${literalKey(id)}: ${source},\n`;
  });
  const constants = constantTexts(definitions, nameOf).join("\n");
  const bodies = answers.map(({ id, type }) => `  readonly ${propertyKey(id)}: ${type};\n`);
  return [
    imports(
      answers,
      [...definitions, ...answers].map(({ check }) => check),
      constants.includes("lazy("),
      typesPackage,
    ),
    constants === "" ? "" : `\n${constants}`,
    "\n/** JSON body of the response of every operation, with its envelope. */\n",
    `export interface ResponseBodies ${block(bodies)}\n`,
    "\n/** The check of every operation's JSON body. */\n",
    `export const responses: { readonly [Operation in keyof ResponseBodies]: Check } = ${block(table)};\n`,
  ].join("");
}

/** One constant a schema. What is defined further down is looked up when it is needed. */
function constantTexts(definitions: readonly Definition[], nameOf: ReadonlyMap<string, string>): string[] {
  const defined = new Set<string>();
  return definitions.map(({ pointer, name, check }) => {
    const source = printExpression(check, (target) => {
      const other = nameOf.get(target) as string;
      return defined.has(target) ? other : `/* @__PURE__ */ lazy(() => ${other})`;
    });
    defined.add(pointer);
    return `export const ${name}: Check = ${source};\n`;
  });
}

function imports(
  answers: readonly Answer[],
  checks: readonly Argument[],
  hasLazy: boolean,
  typesPackage: string,
): string {
  const parts = checks.flatMap((check) => [...walk(check)]);
  const used = new Set(parts.flatMap((part) => (part.kind === "name" || part.kind === "call" ? [part.name] : [])));
  if (hasLazy) used.add("lazy");
  const types = [...new Set(answers.map(({ type }) => type.replace(/\[.*/, "")))].sort();
  const models = types.filter((type) => type !== "operations");
  const own = Object.entries(modules).flatMap(([file, names]) => {
    const taken = names.filter((name) => used.has(name));
    return taken.length === 0 ? [] : [`import ${nameList(taken)} from "../validation/${file}.ts";\n`];
  });
  return [
    types.length === models.length ? "" : `import type { operations } from "${typesPackage}";\n`,
    models.length === 0 ? "" : `import type ${nameList(models)} from "${typesPackage}/models";\n`,
    ...own,
    'import type { Check } from "../validation/report.ts";\n',
  ].join("");
}

/** A type of its own is shorter to read, and to compute, than one that is looked up. */
function bodyType(document: OpenApiDocument, { id, result }: OperationModel, mediaType: MediaTypeModel): string {
  const component = componentName(mediaType.schema, "schemas") ?? "";
  if (Object.hasOwn(document.components?.schemas ?? {}, component)) return schemaTypeName(component);
  const status = /^\d+$/.test(result.status) ? result.status : JSON.stringify(result.status);
  return `operations[${JSON.stringify(id)}]["responses"][${status}]["content"][${JSON.stringify(mediaType.type)}]`;
}

function block(lines: readonly string[]): string {
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}}`;
}
