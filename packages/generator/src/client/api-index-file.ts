import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { propertyKey, readOperations } from "@enapter/http-api-openapi";
import { argumentNames } from "./argument-names.ts";
import { member } from "./code.ts";
import { type CommentSource, methodsById, nameOperations } from "./comments.ts";
import { readErrors } from "./errors.ts";
import { functionsByResource } from "./functions.ts";
import { type MethodModel, readMethods } from "./methods.ts";
import { type FunctionModel, plainSignatures } from "./signature.ts";
import type { ClientTarget } from "./target.ts";

/** A method of the client, and how it is called. */
export interface MethodSummary {
  readonly method: MethodModel;
  /** Call and result: `client.things.get(thing_id, { expand?, … }) → Thing`. */
  readonly signature: string;
  /** Text of the operation, which names other operations as methods. */
  readonly description: string;
  /** Arguments by name or position, path parameters first, without the body. */
  readonly parameters: readonly ParameterSummary[];
}

/** A parameter of a method. */
export interface ParameterSummary {
  readonly name: string;
  readonly required: boolean;
  /** Names other operations as methods. */
  readonly description: string;
}

/** Returns the methods of each resource, in the order of the description. */
export function methodsByResource(
  document: OpenApiDocument,
  { variable }: Pick<ClientTarget, "variable">,
): Map<string, MethodSummary[]> {
  const operations = readOperations(document);
  const methods = readMethods(operations);
  const source = { document, errors: readErrors(document, operations), methods: methodsById(methods), variable };
  const byResource = functionsByResource(source, methods);
  return new Map(
    [...byResource].map(([resource, models]) => [
      resource,
      models.map((model) => ({
        method: model.method,
        signature: signatureOf(model, `${variable}${member(resource)}`),
        description: nameOperations(model.method.operation.description, source, "method"),
        parameters: parametersOf(model.method, source),
      })),
    ]),
  );
}

function parametersOf(method: MethodModel, source: CommentSource): ParameterSummary[] {
  const described = (description: string) => nameOperations(description, source, "method");
  const names = argumentNames(method);
  return [
    ...method.positional.map(({ description }, index) => ({
      name: names[index] ?? "",
      required: true,
      description: described(description),
    })),
    ...method.named.map(({ option, required, parameter: { description } }) => ({
      name: option,
      required,
      description: described(description),
    })),
  ];
}

/** Makes `api.md`: every method of the client in one line. */
export function apiIndexFile(
  document: OpenApiDocument,
  { header, variable }: Pick<ClientTarget, "header" | "variable">,
): string {
  const sections = [...methodsByResource(document, { variable })].map(
    ([resource, methods]) => `## ${resource}\n\n${methods.map(methodLine).join("")}`,
  );
  return `<!-- ${header} -->\n\n# Every method\n\n${introduction(document)}\n${sections.join("\n")}`;
}

function introduction({ externalDocs }: OpenApiDocument): string {
  const reference = externalDocs === undefined ? "API reference" : `[API reference](${externalDocs.url})`;
  return [
    `Each line shows a call, its result and the operation that it sends. The ${reference} has the details.`,
    "Arguments with `?` are optional. `…` stands for the options of every call, such as `signal` and `timeout`.",
    "A result is a promise of that type. The [README](README.md) explains `List`, `ItemIterable`, `TimeseriesCall` and `WaitableCall`.\n",
  ].join("\n");
}

function methodLine({ method: { operation }, signature }: MethodSummary): string {
  const summary = operation.summary === "" ? "" : ` — ${escaped(operation.summary)}`;
  const notes = [`\`${operation.method} ${operation.path}\``, ...(operation.deprecated ? ["deprecated"] : [])];
  return `- \`${signature}\`${[summary, ...notes].join(" · ")}\n`;
}

function signatureOf(model: FunctionModel, resource: string): string {
  const { operation, named } = model.method;
  // They differ in the body and its content type alone.
  const signatures = plainSignatures(model);
  const [first] = signatures as [FunctionModel["signatures"][number]];
  const bodyTypes = signatures.map(({ parameters }) => parameters.find(({ name }) => name === "body")?.type);
  const parameters = first.parameters.flatMap(({ name }) => {
    if (name === "options") return [];
    if (name !== "body") return [name];
    const types = new Set(bodyTypes.map((type) => type?.replace(/ \| undefined$/, "")));
    return [`${optional("body", operation.body?.required ?? false)}: ${[...types].join(" | ")}`];
  });
  const options = [
    ...named.map(({ option, required }) => optional(propertyKey(option), required)),
    ...(signatures.length > 1 ? ["contentType?"] : []),
    "…",
  ];
  const call = `${resource}${member(operation.methodName)}(${[...parameters, `{ ${options.join(", ")} }`].join(", ")})`;
  return `${call} → ${first.returns.startsWith("Call<") ? model.resultType : first.returns}`;
}

function optional(name: string, required: boolean): string {
  return required ? name : `${name}?`;
}

/** A summary as Markdown shows it: it is plain text, in one line. */
function escaped(summary: string): string {
  return summary.replaceAll(/\s+/g, " ").replaceAll(/[\\`*[\]<>]/g, "\\$&");
}
