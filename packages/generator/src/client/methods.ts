import type { OperationModel, ParameterModel } from "@enapter/http-api-openapi";
import { camelCase, identifier, pascalCase, UnsupportedError } from "@enapter/http-api-openapi";

/** One function of the client: an operation together with its twins. */
export interface MethodModel {
  readonly functionName: string;
  /** Prefix of the type names that belong to the operation. */
  readonly typeName: string;
  readonly kind: "request" | "list" | "stream" | "timeseries" | "outcome" | "waitable" | "start";
  /** For `start`: the method that shows what this one begins. */
  readonly shownBy?: MethodModel;
  readonly operation: OperationModel;
  readonly variants: readonly OperationModel[];
  /** Path parameters that every variant needs: the first arguments, in this order. */
  readonly positional: readonly ParameterModel[];
  /** Everything else that goes by name. */
  readonly named: readonly NamedParameter[];
}

export interface NamedParameter {
  readonly parameter: ParameterModel;
  /** Name of the option: that on the wire, unless it is taken. */
  readonly option: string;
  /** The operation whose parameters have it. */
  readonly owner: OperationModel;
  readonly required: boolean;
}

/** Options of every call, and names kept for later ones. Parameters cannot have them. */
export const callOptions: ReadonlySet<string> = new Set(
  "signal headers timeout totalTimeout retry hooks middleware logger contentType throwOnFailure".split(" "),
);

/** Groups operations into the functions of the client, in the order of the description. */
export function readMethods(operations: readonly OperationModel[]): MethodModel[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  for (const { id, variantOf } of operations) {
    const canonical = variantOf === undefined ? undefined : byId.get(variantOf);
    if (variantOf !== undefined && (canonical === undefined || canonical.variantOf !== undefined)) {
      throw new UnsupportedError(`${id} is a variant of ${variantOf}, which is no operation or is a variant itself.`);
    }
  }
  const methods = operations
    .filter(({ variantOf }) => variantOf === undefined)
    .map((operation) =>
      readMethod(
        operation,
        operations.filter(({ variantOf }) => variantOf === operation.id),
      ),
    );
  rejectDuplicates(methods, ({ functionName }) => `function ${functionName}`);
  for (const { operation } of methods) {
    if (operation.pagination !== undefined && operation.unwrap !== undefined) {
      throw new UnsupportedError(`${operation.id} has both pagination and unwrap: a list returns its items already.`);
    }
  }
  rejectDuplicates(methods, ({ operation }) => `method ${operation.resource}.${operation.methodName}`);
  return joinStarts(methods);
}

function readMethod(operation: OperationModel, variants: readonly OperationModel[]): MethodModel {
  const positional = pathParameters(operation).filter(({ name }) =>
    variants.every((variant) => pathParameters(variant).some((other) => other.name === name)),
  );
  const isPositional = new Set(positional.map(({ name }) => name));
  const choices = [operation, ...variants];
  rejectEqualPaths(operation, choices);
  for (const variant of variants) rejectDifference(operation, variant);
  const chosen = choices.flatMap((owner) =>
    pathParameters(owner)
      .filter(({ name }) => !isPositional.has(name))
      .map((parameter) => ({ parameter, owner, required: false })),
  );
  const others = operation.parameters
    .filter((parameter) => parameter.in !== "path")
    .map((parameter) => ({ parameter, owner: operation, required: parameter.required }));
  return {
    functionName: identifier(camelCase(operation.id)),
    typeName: pascalCase(operation.id),
    kind: kindOf(operation),
    operation,
    variants,
    positional,
    named: nameOptions([...chosen, ...others]),
  };
}

function kindOf({ kind, pagination, dataTypes, outcome, starts, retry }: OperationModel): MethodModel["kind"] {
  if (kind === "stream") return "stream";
  if (pagination !== undefined) return "list";
  if (dataTypes !== undefined) return "timeseries";
  if (starts !== undefined) return "start";
  if (outcome === undefined) return "request";
  // Only what reads may be asked for again and again.
  return retry === "safe" ? "waitable" : "outcome";
}

/** Joins each method that begins something with the one that shows it. */
function joinStarts(methods: readonly MethodModel[]): MethodModel[] {
  return methods.map((method) => {
    const { id, starts } = method.operation;
    if (starts === undefined) return method;
    const shownBy = methods.find(({ operation }) => operation.id === starts.operation);
    if (shownBy?.kind !== "waitable") {
      throw new UnsupportedError(
        `${id}: x-sdk.starts names ${starts.operation}, which is not a safe operation with an outcome.`,
      );
    }
    if (!shownBy.positional.some(({ name }) => name === starts.parameter)) {
      throw new UnsupportedError(`${id}: ${starts.operation} has no path parameter ${starts.parameter}.`);
    }
    return { ...method, shownBy };
  });
}

/** The path parameters of an operation in the order in which the path names them. */
function pathParameters({ id, path, parameters }: OperationModel): ParameterModel[] {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  if (new Set(names).size < names.length) throw new UnsupportedError(`${id}: ${path} names a path parameter twice.`);
  return names.map((name) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    if (parameter === undefined) throw new UnsupportedError(`${id}: the path parameter ${name} is not described.`);
    return parameter;
  });
}

function rejectEqualPaths(operation: OperationModel, choices: readonly OperationModel[]): void {
  rejectDuplicates(choices, (choice) => {
    const names = pathParameters(choice).map(({ name }) => name);
    return `set of path parameters (${names.sort().join(", ")}) among ${operation.id} and its variants`;
  });
}

/** A variant is called like its operation and read like it, so nothing but the path may differ. */
function rejectDifference(operation: OperationModel, variant: OperationModel): void {
  const facts = (model: OperationModel) => ({
    method: model.method,
    kind: model.kind,
    body: model.body?.mediaTypes.map(({ type }) => type),
    result: model.result.mediaType?.type,
    unwrap: model.unwrap,
    pagination: model.pagination,
    dataTypes: model.dataTypes,
    outcome: model.outcome,
    starts: model.starts,
    nest: model.nest,
    retry: model.retry,
  });
  const parameters = differingParameters(operation, variant);
  if (parameters.length > 0) {
    throw new UnsupportedError(
      `${variant.id} is a variant of ${operation.id}, but differs from it in the parameters ${parameters.join(", ")}.`,
    );
  }
  const own = facts(operation);
  const others = facts(variant);
  for (const fact of Object.keys(own) as (keyof typeof own)[]) {
    if (JSON.stringify(own[fact]) !== JSON.stringify(others[fact])) {
      throw new UnsupportedError(`${variant.id} is a variant of ${operation.id}, but differs from it in: ${fact}.`);
    }
  }
}

/** The names of the parameters that only one of two operations has, or that are not the same in both. */
function differingParameters(a: OperationModel, b: OperationModel): string[] {
  const texts = (model: OperationModel) =>
    model.parameters
      .filter((parameter) => parameter.in !== "path")
      .map(({ name, in: place, required, style }) => [name, `${place} ${name} ${required} ${style}`] as const);
  const differing = (some: ReturnType<typeof texts>, others: ReturnType<typeof texts>) =>
    some.filter(([, text]) => !others.some(([, other]) => other === text)).map(([name]) => name);
  return [...new Set([...differing(texts(a), texts(b)), ...differing(texts(b), texts(a))])];
}

function nameOptions(parameters: readonly Omit<NamedParameter, "option">[]): NamedParameter[] {
  const taken = new Set(callOptions);
  return parameters.map((entry) => {
    const { name, in: place } = entry.parameter;
    const option = taken.has(name) ? `${place}_${name}` : name;
    if (taken.has(option)) throw new UnsupportedError(`${entry.owner.id}: two parameters are named ${option}.`);
    taken.add(option);
    return { ...entry, option };
  });
}

function rejectDuplicates<T extends { operation: OperationModel } | OperationModel>(
  entries: readonly T[],
  key: (entry: T) => string,
): void {
  const seen = new Map<string, string>();
  for (const entry of entries) {
    const id = "operation" in entry ? entry.operation.id : entry.id;
    const other = seen.get(key(entry));
    if (other !== undefined) throw new UnsupportedError(`${other} and ${id} produce the same ${key(entry)}.`);
    seen.set(key(entry), id);
  }
}
