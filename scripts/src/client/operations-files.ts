import { kebabCase } from "../model/names.ts";
import { nameList } from "../output/text.ts";
import { descriptorName } from "./descriptors-file.ts";
import { argumentName, type FunctionModel, type Signature } from "./signature.ts";

/** `operations/<resource>.ts`: a function for every operation, with its options. */
export function operationsFile(functions: readonly FunctionModel[]): string {
  const helpers = new Set(functions.map(({ method }) => helperName(method.kind)));
  const types = [...new Set(functions.flatMap(({ imports }) => imports))].sort();
  const descriptors = functions.map(({ method }) => descriptorName(method)).sort();
  const imports = [
    ...(types.length === 0 ? [] : [`import type ${nameList(types)} from "@enapter/http-api-types/models";`]),
    ...importOf("../../core/call.ts", [
      ...(helpers.has("call") || helpers.has("callWithOutcome") ? ["type Call"] : []),
      ...(helpers.has("call") ? ["call"] : []),
    ]),
    'import type { Client } from "../../core/client.ts";',
    ...importOf("../../core/outcome.ts", [
      ...["callStart", "callWaitable", "callWithOutcome"].filter((name) => helpers.has(name)),
      ...(helpers.has("callWaitable") || helpers.has("callWithOutcome") ? ["type OutcomeOptions"] : []),
      ...(helpers.has("callWaitable") || helpers.has("callStart") ? ["type WaitableCall"] : []),
    ]),
    ...importOf(
      "../../core/options.ts",
      functions.some(({ optionsFile }) => optionsFile.includes("extends RequestOptions"))
        ? ["type RequestOptions"]
        : [],
    ),
    ...(helpers.has("paginate") ? ['import { type List, paginate } from "../../core/paginate.ts";'] : []),
    ...(helpers.has("timeseries")
      ? ['import { type TimeseriesCall, timeseries } from "../../core/timeseries.ts";']
      : []),
    ...(helpers.has("stream") ? ['import { stream } from "../../core/stream.ts";'] : []),
    `import ${nameList(descriptors)} from "../descriptors.ts";`,
  ];
  return `${imports.join("\n")}\n\n${functions.map(functionText).join("\n")}`;
}

function importOf(file: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const areTypes = names.every((name) => name.startsWith("type "));
  const list = areTypes ? names.map((name) => name.slice("type ".length)) : names;
  return [`import ${areTypes ? "type " : ""}${nameList(list)} from "${file}";`];
}

/** `operations/index.ts`. */
export function operationsIndex(resources: readonly string[]): string {
  return resources
    .map((resource) => `export * from "./${kebabCase(resource)}.ts";\n`)
    .sort()
    .join("");
}

/** Parameters and return type as source text. */
export function signatureText({ parameters, returns }: Signature, separator: ": " | " => "): string {
  const list = parameters.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`);
  return `(${list.join(", ")})${separator}${returns}`;
}

function functionText(model: FunctionModel): string {
  const { method, signatures, hasBody, optionsType } = model;
  const [first] = signatures as [Signature];
  const client = { name: "client", type: "Client", optional: false };
  const withClient = (signature: Signature) => ({ ...signature, parameters: [client, ...signature.parameters] });
  const path = method.positional.map(argumentName);
  const pathValues = method.positional.map((parameter, index) =>
    parameter.name === path[index] ? parameter.name : `${JSON.stringify(parameter.name)}: ${path[index]}`,
  );
  const arguments_ = [
    "client",
    descriptorName(method),
    pathValues.length === 0 ? "{}" : `{ ${pathValues.join(", ")} }`,
    ...(method.kind === "list" || method.kind === "stream" ? [] : [hasBody ? "body" : "undefined"]),
    "options",
  ];
  const declaration = `export function ${method.functionName}`;
  const overloads =
    signatures.length === 1
      ? []
      : signatures.map((signature) => `${declaration}${signatureText(withClient(signature), ": ")};\n`);
  const implementation = signatures.length === 1 ? withClient(first) : withClient(widest(first, optionsType));
  return [
    model.optionsFile,
    "\n",
    model.headers === undefined ? "" : `${model.headers.text}\n`,
    overloads.length > 0 ? overloads.map((overload) => model.comment("") + overload).join("") : model.comment(""),
    `${declaration}${signatureText(implementation, ": ")} {\n`,
    `  return ${helperName(method.kind)}(${arguments_.join(", ")});\n}\n`,
  ].join("");
}

/** The implementation under several overloads takes what any of them takes. */
function widest({ parameters, returns }: Signature, optionsType: string): Signature {
  return {
    returns,
    parameters: parameters.map((parameter) => {
      if (parameter.name === "body") return { name: "body", type: "unknown", optional: false };
      return parameter.name === "options" ? { name: "options", type: optionsType, optional: true } : parameter;
    }),
  };
}

function helperName(kind: FunctionModel["method"]["kind"]): string {
  return {
    request: "call",
    list: "paginate",
    stream: "stream",
    timeseries: "timeseries",
    outcome: "callWithOutcome",
    waitable: "callWaitable",
    start: "callStart",
  }[kind];
}
