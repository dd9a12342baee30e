import { kebabCase, literalKey } from "@enapter/http-api-openapi";
import { argumentNames } from "./argument-names.ts";
import type { Signature } from "./call-signature.ts";
import { descriptorName } from "./descriptors-file.ts";
import type { MethodModel } from "./methods.ts";
import { ModuleScope } from "./module-scope.ts";
import { callTypes, expandedType, type FunctionModel, plainSignatures } from "./signature.ts";
import type { ClientTarget } from "./target.ts";

/** `operations/<resource>.ts`: a function for every operation, with its options. */
export function operationsFile(functions: readonly FunctionModel[], { typesPackage }: ClientTarget): string {
  const scope = new ModuleScope(functions.flatMap(({ method }) => [method.functionName, ...argumentsOf(method)]));
  for (const model of functions) {
    for (const name of model.imports) scope.type(`${typesPackage}/models`, name);
    for (const [file, name] of coreTypes(model)) scope.type(`../../core/${file}`, name);
  }
  const texts = functions.map((model) => functionText(model, scope));
  return `${scope.statements()}\n${texts.join("\n")}`;
}

/** The names of all arguments of a function. */
function argumentsOf(method: MethodModel): string[] {
  return ["client", "body", "options", ...argumentNames(method)];
}

/** The types of the runtime that a function names. */
function coreTypes({ method: { kind }, optionsBase, isExpandable }: FunctionModel): [file: string, name: string][] {
  return [
    ...(isExpandable ? [expandedType] : []),
    ["types/client.ts", "Client"],
    [optionsBase === "OutcomeOptions" ? "calls/outcome.ts" : "types/options.ts", optionsBase],
    callTypes[kind],
  ];
}

/** `operations/index.ts`. */
export function operationsIndex(resources: readonly string[]): string {
  return resources
    .map((resource) => `export * from "./${kebabCase(resource)}.ts";\n`)
    .sort()
    .join("");
}

/** Parameters and return type as source text. */
export function signatureText({ typeParameters, parameters, returns }: Signature, separator: ": " | " => "): string {
  const list = parameters.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`);
  return `${typeParameters}(${list.join(", ")})${separator}${returns}`;
}

function functionText(model: FunctionModel, scope: ModuleScope): string {
  const { method, signatures, hasBody, optionsType } = model;
  const [helperFile, helperName] = helpers[method.kind];
  const [first, ...others] = plainSignatures(model) as [Signature, ...Signature[]];
  const client = { name: "client", type: "Client", optional: false };
  const withClient = (signature: Signature) => ({ ...signature, parameters: [client, ...signature.parameters] });
  const path = argumentNames(method);
  const pathValues = method.positional.map((parameter, index) =>
    parameter.name === path[index] ? parameter.name : `${literalKey(parameter.name)}: ${path[index]}`,
  );
  const arguments_ = [
    "client",
    scope.value("../descriptors/descriptors.ts", descriptorName(method)),
    pathValues.length === 0 ? "{}" : `{ ${pathValues.join(", ")} }`,
    ...(method.kind === "list" || method.kind === "stream" ? [] : [hasBody ? "body" : "undefined"]),
    "options",
  ];
  const declaration = `export function ${method.functionName}`;
  const overloads =
    signatures.length === 1
      ? []
      : signatures.map(
          (signature) =>
            `${model.comment("function", "", signature.mediaType)}${declaration}${signatureText(withClient(signature), ": ")};\n`,
        );
  const implementation = withClient(others.length === 0 ? first : widest(first, optionsType));
  return [
    model.optionsFile,
    "\n",
    model.headers === undefined ? "" : `${model.headers.text}\n`,
    overloads.length > 0 ? overloads.join("") : model.comment("function", ""),
    `${declaration}${signatureText(implementation, ": ")} {\n`,
    `  return ${scope.value(`../../core/${helperFile}`, helperName)}(${arguments_.join(", ")});\n}\n`,
  ].join("");
}

/** The signature of the implementation accepts the arguments of every overload. */
function widest({ parameters, ...signature }: Signature, optionsType: string): Signature {
  return {
    ...signature,
    parameters: parameters.map((parameter) => {
      if (parameter.name === "body") return { name: "body", type: "unknown", optional: false };
      return parameter.name === "options" ? { name: "options", type: optionsType, optional: true } : parameter;
    }),
  };
}

/** The function of the runtime that each kind of operation calls. */
const helpers: Readonly<Record<MethodModel["kind"], readonly [file: string, name: string]>> = {
  request: ["calls/call.ts", "call"],
  list: ["calls/paginate.ts", "paginate"],
  stream: ["streams/stream.ts", "stream"],
  timeseries: ["streams/timeseries.ts", "timeseries"],
  outcome: ["calls/outcome.ts", "callWithOutcome"],
  waitable: ["calls/outcome.ts", "callWaitable"],
  start: ["calls/outcome.ts", "callStart"],
};
