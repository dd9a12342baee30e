import { type ClientTarget, clientFiles, readMethods } from "@enapter/http-api-generator/client";
import { queryFunctionNames } from "@enapter/http-api-generator/query";
import { generateTypes } from "@enapter/http-api-generator/types";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { type OperationModel, readOperations } from "@enapter/http-api-openapi";
import { type Declaration, innerMembers, type Module, readModule } from "./declarations.ts";

/** Everything in the published packages that comes from the description and that a program can name. */
export interface Surface {
  /** The modules of the types package, as they are generated. */
  readonly files: ReadonlyMap<string, string>;
  /** Types that can be compared by the compiler, with those they need. */
  readonly types: readonly Declaration[];
  readonly functions: readonly Declaration[];
  /** The documented error bodies of each operation, as source text. */
  readonly errors: ReadonlyMap<string, string>;
  /** Names that the client's modules take from its handwritten ones. */
  readonly coreNames: ReadonlySet<string>;
  readonly operations: readonly OperationModel[];
  /** Names that programs can use, such as `type Device`, `method devices.get` and `paths /devices`. */
  readonly names: ReadonlySet<string>;
}

const target: ClientTarget = {
  header: "Generated for a comparison.",
  typesPackage: "types",
  ownNames: [],
  variable: "client",
};

/** Generates the packages of a description, in memory, and reads what they offer. */
export function readSurface(document: OpenApiDocument): Surface {
  const files = generateTypes(document, `// ${target.header}`);
  const typeModules = ["models.ts", "operations.ts"].map((name) => readModule(name, files.get(name) ?? ""));
  const client = [...clientFiles(document, target)].map(([name, text]): [string, Module] => [
    name,
    readModule(name, text),
  ]);
  const inOperations = client.filter(([name]) => name.startsWith("operations/")).map(([, module]) => module);
  const errors = moduleOf(client, "errors/errors.ts");
  const operationTypes = inOperations.flatMap(({ declarations }) => declarations.filter(({ kind }) => isType(kind)));
  const functions = inOperations.flatMap(({ declarations }) => declarations.filter(({ kind }) => kind === "function"));
  const errorBodies = membersOf(errors, "OperationErrors");
  const described = readOperations(document);
  return {
    files,
    types: [...typeModules.flatMap(({ declarations }) => declarations), ...operationTypes],
    functions,
    errors: errorBodies,
    operations: described,
    coreNames: new Set(inOperations.flatMap(({ imports }) => [...imports].flatMap(fromCore))),
    names: new Set([
      ...exported([...typeModules, ...inOperations, errors, moduleOf(client, "resources.ts")]),
      ...exported([readModule("enums.ts", files.get("enums.ts") ?? "")]).map((name) => `enums ${name}`),
      ...documentNames(readModule("openapi.ts", files.get("openapi.ts") ?? "")),
      ...resourceNames(moduleOf(client, "resources.ts")),
      ...readMethods(described)
        .flatMap(queryFunctionNames)
        .map((name) => `options ${name}`),
      ...[...errorBodies.keys()].map((name) => `errors ${name}`),
      ...[...membersOf(errors, "ErrorsByStatus").keys()].map((status) => `status ${status}`),
      ...[...membersOf(moduleOf(client, "schemas.ts"), "ResponseBodies").keys()].map((name) => `bodies ${name}`),
    ]),
  };
}

function isType(kind: Declaration["kind"]): boolean {
  return kind === "interface" || kind === "alias";
}

/** @throws {Error} when the generator has no such module, because a comparison without it would find nothing. */
function moduleOf(modules: readonly [string, Module][], wanted: string): Module {
  const [, module] = modules.find(([name]) => name === wanted) ?? [];
  if (module === undefined) throw new Error(`The generator makes no ${wanted}.`);
  return module;
}

function membersOf({ declarations }: Module, name: string): ReadonlyMap<string, string> {
  return declarations.find((declaration) => declaration.name === name)?.members ?? new Map();
}

function fromCore([specifier, names]: readonly [string, readonly string[]]): readonly string[] {
  return specifier.includes("/core/") ? names : [];
}

function exported(modules: readonly Module[]): string[] {
  return modules.flatMap(({ declarations }) =>
    declarations
      .filter((declaration) => declaration.exported)
      .map(({ name, kind }) => (isType(kind) ? `type ${name}` : `${kind} ${name}`)),
  );
}

/** Keys of `paths`, `operations` and the parts of `components`, by which a path-style program names them. */
function documentNames(module: Module): string[] {
  const keys = (name: string) => [...membersOf(module, name).keys()].map((key) => `${name} ${key}`);
  const components = [...membersOf(module, "components")].flatMap(([kind, text]) =>
    // Schemas are types of their own, under the same names.
    kind === "schemas" || !text.startsWith("{") ? [] : innerMembers(text).map((name) => `components ${kind}.${name}`),
  );
  return [...keys("paths"), ...keys("operations"), ...components];
}

function resourceNames(module: Module): string[] {
  return [...membersOf(module, "Resources")].flatMap(([resource, type]) =>
    [...membersOf(module, type).keys()].map((method) => `method ${resource}.${method}`),
  );
}
