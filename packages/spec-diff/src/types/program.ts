import { propertyKey } from "@enapter/http-api-openapi";
import type { Declaration } from "./declarations.ts";
import type { Surface } from "./surface.ts";

/** Something that has to compile. */
export interface CompileCheck {
  /** Subject, for the report. */
  readonly about: string;
  readonly kind: "sent" | "taken" | "read" | "called" | "failed";
  /** Name of the type, the function or the operation. */
  readonly name: string;
}

/** A program that compiles if programs that were written for the base still do. */
export interface UsageProgram {
  readonly files: ReadonlyMap<string, string>;
  /** Subject of each line of `before.ts` and `check.ts`, by `file:line`; lines start with 1. */
  readonly lines: ReadonlyMap<string, CompileCheck>;
}

/** New names of the types of the base. */
export interface Renames {
  /** Types with another name now: old to new. */
  readonly types: ReadonlyMap<string, string>;
  /** Functions and operations with another name now. */
  readonly operations: ReadonlyMap<string, string>;
}

/** Returns whether programs send values of a type, read them, or both. */
export type TypeUses = (type: string) => readonly ("sent" | "read")[];

const prefix = "Before$";

/** Stand-ins for the handwritten types of the client: what is in them is not generated, so it is no matter here. */
const core = `export interface Client { readonly $client?: true }
export interface RequestOptions { readonly $request?: true }
export interface OutcomeOptions extends RequestOptions { readonly $outcome?: true }
export interface Call<T, H = Headers> { readonly $call?: T; readonly $headers?: H }
export interface WaitableCall<T, Result = T, H = Headers> extends Call<T, H> { readonly $wait?: Result }
export interface List<T> { readonly $list?: T }
export interface ItemIterable<T> { readonly $items?: T }
export interface TimeseriesCall { readonly $timeseries?: true }
`;

/** Declarations of the platform that the generated code needs. The compiler runs without one. */
const platform = "interface Headers { get(name: string): string | null }\n";

/** Writes the program. Declarations with the same text need no check: what they refer to is checked where it is declared. */
export function usageProgram(base: Surface, next: Surface, renames: Renames, direction: TypeUses): UsageProgram {
  const lines = new Map<string, CompileCheck>();
  const nowTypes = new Map(next.types.map((type) => [type.name, type]));
  const nowFunctions = new Map(next.functions.map((type) => [type.name, type]));
  const before: string[] = [importsOf(base, next, renames)];
  const checks: string[] = [
    'import type * as Before from "./before.ts";',
    'import type * as Now from "./now.ts";',
    "type KeysOf<T> = T extends unknown ? keyof T : never;",
    "type Same<T> = [T] extends [never] ? true : T;",
  ];
  const note = (file: string, list: readonly string[], check: CompileCheck) => {
    lines.set(`${file}:${list.join("\n").split("\n").length}`, check);
  };
  const add = (check: CompileCheck, line: string) => {
    checks.push(`export const check${checks.length}: ${line};`);
    note("check.ts", checks, check);
  };
  for (const type of base.types.filter(({ exported }) => exported)) {
    before.push(renamed(type));
    note("before.ts", before, { about: type.name, kind: "failed", name: type.name });
    const nowName = renames.types.get(type.name) ?? type.name;
    const now = nowTypes.get(nowName);
    if (now === undefined || now.text === type.text) continue;
    for (const kind of direction(type.name)) {
      const [from, to] = [`Before.${prefix}${type.name}`, `Now.${nowName}`];
      const check: CompileCheck = { about: nowName, kind, name: type.name };
      if (kind === "read") add(check, `(value: ${to}) => ${from} = (value) => value`);
      else {
        add(check, `(value: ${from}) => ${to} = (value) => value`);
        // Values that are written out in a program may have no other properties.
        add({ ...check, kind: "taken" }, `Same<Exclude<KeysOf<${from}>, KeysOf<${to}>>> = true`);
      }
    }
  }
  for (const type of base.functions) {
    const nowName = renames.operations.get(type.name) ?? type.name;
    const now = nowFunctions.get(nowName);
    if (now === undefined || now.text === type.text) continue;
    before.push(functionText(`${prefix}${type.name}`, type));
    add(
      { about: nowName, kind: "called", name: type.name },
      `typeof Before.${prefix}${type.name} = null! as typeof Now.${nowName}`,
    );
  }
  for (const [operation, bodies] of base.errors) {
    const nowName = renames.operations.get(operation) ?? operation;
    if (!next.errors.has(nowName) || next.errors.get(nowName) === bodies) continue;
    const key = propertyKey(nowName);
    before.push(`export type ${prefix}errors$${identifierOf(operation)} = ${bodies};`);
    const line = `(value: Now.OperationErrors[${JSON.stringify(nowName)}]) => Before.${prefix}errors$${identifierOf(operation)} = (value) => value`;
    add({ about: key, kind: "failed", name: operation }, line);
  }
  return { files: filesOf(next, before, checks), lines };
}

function filesOf(next: Surface, before: readonly string[], checks: readonly string[]): Map<string, string> {
  const options = next.types.filter(({ name }) => !isOfTypesPackage(next, name));
  const errors = [...next.errors].map(([name, bodies]) => `  ${propertyKey(name)}: ${bodies};`).join("\n");
  const unknownCore = [...next.coreNames].filter((name) => !core.includes(`interface ${name}`)).sort();
  return new Map([
    ...["models.ts", "operations.ts", "openapi.ts"].map((name): [string, string] => [
      `types/${name}`,
      next.files.get(name) ?? "",
    ]),
    ["body/binary.ts", "export interface BinaryBody { readonly $binary: true }\n"],
    ["platform.d.ts", platform],
    ["core.ts", core + unknownCore.map(standIn).join("")],
    [
      "now.ts",
      [
        ...[...next.coreNames].map((name) => coreImport(name)),
        'export type * from "./types/models.ts";',
        'export type * from "./types/operations.ts";',
        'export type { BinaryBody } from "./body/binary.ts";',
        `import type { ${typeNames(next).join(", ")} } from "./types/all.ts";`,
        ...options.map(({ text }) => text),
        ...next.functions.map((type) => functionText(type.name, type)),
        `export interface OperationErrors {\n${errors}\n}`,
      ].join("\n"),
    ],
    [
      "types/all.ts",
      'export type * from "./models.ts";\nexport type * from "./operations.ts";\nexport type { BinaryBody } from "../body/binary.ts";\n',
    ],
    ["before.ts", before.join("\n")],
    ["check.ts", checks.join("\n")],
  ]);
}

function standIn(name: string): string {
  return `export interface ${name}<A = unknown, B = unknown> { readonly $${name}?: [A, B] }\n`;
}

/** Functions and types come from the same modules; what is a function there is a type here that nothing refers to. */
function coreImport(name: string): string {
  return `import type { ${name} } from "./core.ts";`;
}

function isOfTypesPackage({ files }: Surface, name: string): boolean {
  const pattern = new RegExp(`^export (?:interface|type) ${name.replaceAll("$", "\\$")}\\b`, "m");
  return pattern.test(files.get("models.ts") ?? "") || pattern.test(files.get("operations.ts") ?? "");
}

function typeNames(surface: Surface): string[] {
  const own = surface.types.filter(({ name, exported }) => exported && isOfTypesPackage(surface, name));
  return ["BinaryBody", ...own.map(({ name }) => name)];
}

/** The names that declarations of the base use: what they are now, so that each difference shows once, where it is. */
function importsOf(base: Surface, next: Surface, renames: Renames): string {
  const now = new Set(next.types.filter(({ exported }) => exported).map(({ name }) => name));
  const names = base.types.filter(({ exported }) => exported).map(({ name }) => name);
  const imported = names.flatMap((name) => {
    const nowName = renames.types.get(name) ?? name;
    if (!now.has(nowName)) return [];
    return [nowName === name ? name : `${nowName} as ${name}`];
  });
  const gone = names.filter((name) => !now.has(renames.types.get(name) ?? name));
  const helpers = new Map(base.types.filter(({ exported }) => !exported).map(({ name, text }) => [name, text]));
  return [
    `import type { BinaryBody, ${imported.join(", ")} } from "./now.ts";`,
    'import type { components, operations, paths } from "./types/openapi.ts";',
    ...[...base.coreNames].filter((name) => next.coreNames.has(name)).map(coreImport),
    ...[...base.coreNames].filter((name) => !next.coreNames.has(name)).map(standIn),
    ...helpers.values(),
    ...gone.map((name) => `type ${name} = ${prefix}${name};`),
  ].join("\n");
}

function renamed({ name, text }: Declaration): string {
  return text.replace(
    new RegExp(`^export (interface|type) ${name.replaceAll("$", "\\$")}\\b`),
    `export $1 ${prefix}${name}`,
  );
}

function functionText(name: string, { text }: Declaration): string {
  return `export declare const ${name}: {\n${text}\n};`;
}

function identifierOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_$]/g, "_");
}
