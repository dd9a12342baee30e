import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { propertyKey, readOperations } from "@enapter/http-api-openapi";
import { member } from "./code.ts";
import { methodsById } from "./comments.ts";
import { readErrors } from "./errors.ts";
import { functionsByResource } from "./functions.ts";
import { readMethods } from "./methods.ts";
import type { FunctionModel } from "./signature.ts";
import type { ClientTarget } from "./target.ts";

/**
 * `api.md`: every method of the client in one line.
 */
export function apiIndexFile(document: OpenApiDocument, { header, variable }: ClientTarget): string {
  const operations = readOperations(document);
  const methods = readMethods(operations);
  const source = { document, errors: readErrors(document, operations), methods: methodsById(methods), variable };
  const byResource = functionsByResource(source, methods);
  const sections = [...byResource].map(([resource, functions]) => {
    const lines = functions.map((model) => methodLine(model, `${variable}${member(resource)}`));
    return `## ${resource}\n\n${lines.join("")}`;
  });
  return `<!-- ${header} -->\n\n# Every method\n\n${introduction(document)}\n${sections.join("\n")}`;
}

function introduction({ externalDocs }: OpenApiDocument): string {
  const reference = externalDocs === undefined ? "API reference" : `[API reference](${externalDocs.url})`;
  return [
    `How each method is called, what it gives, and the operation behind it; the ${reference} says more.`,
    "What has a `?` may be left out. `…` stands for the options that are not of one operation, such as `signal` and `timeout`.",
    "A type alone comes as a promise. The [README](README.md) shows the rest.\n",
  ].join("\n");
}

function methodLine({ method, signatures, resultType }: FunctionModel, resource: string): string {
  const { operation, named } = method;
  // Signatures differ in the body and its content type alone.
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
  const result = first.returns.startsWith("Call<") ? resultType : first.returns;
  const summary = operation.summary === "" ? "" : ` — ${escaped(operation.summary)}`;
  const notes = [`\`${operation.method} ${operation.path}\``, ...(operation.deprecated ? ["deprecated"] : [])];
  return `- \`${call} → ${result}\`${[summary, ...notes].join(" · ")}\n`;
}

function optional(name: string, required: boolean): string {
  return required ? name : `${name}?`;
}

/** A summary as Markdown shows it: it is plain text, in one line. */
function escaped(summary: string): string {
  return summary.replaceAll(/\s+/g, " ").replaceAll(/[\\`*[\]<>]/g, "\\$&");
}
