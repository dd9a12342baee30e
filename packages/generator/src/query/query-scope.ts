import { ModuleScope } from "../client/module-scope.ts";
import type { FunctionModel } from "../client/signature.ts";
import type { QueryTarget } from "./target.ts";

/** The imports of a generated module: of the client, of its operations, and of the runtime. */
export class QueryScope {
  readonly #scope: ModuleScope;
  readonly #target: QueryTarget;

  constructor(target: QueryTarget, declared: Iterable<string>) {
    this.#target = target;
    this.#scope = new ModuleScope(declared);
  }

  /** Imports a function of an operation and returns its name in the module. */
  operation(name: string): string {
    return this.#scope.value(`${this.#target.clientPackage}/operations`, name);
  }

  /** Imports a type that belongs to operations. */
  operationType(name: string): string {
    this.#scope.type(`${this.#target.clientPackage}/operations`, name);
    return name;
  }

  /** Imports a type of the client. */
  clientType(name: string): string {
    this.#scope.type(this.#target.clientPackage, name);
    return name;
  }

  /** Imports a type of TanStack Query. */
  tanstackType(name: string): string {
    this.#scope.type("@tanstack/query-core", name);
    return name;
  }

  /** Imports the types of the API's objects that stand in a text. */
  models({ imports }: FunctionModel, text: string): void {
    for (const name of imports) if (new RegExp(`\\b${name}\\b`).test(text)) this.clientType(name);
  }

  /** Imports a function of the runtime and returns its name in the module. */
  value(file: string, name: string): string {
    return this.#scope.value(`../core/${file}`, name);
  }

  /** Imports a type of the runtime. */
  runtime(file: string, name: string): string {
    this.#scope.type(`../core/${file}`, name);
    return name;
  }

  /** Imports a type of options, whose name begins with that of the target. */
  own(name: string): string {
    return this.runtime("options.ts", `${this.#target.typePrefix}${name}`);
  }

  /** The import statements. */
  statements(): string {
    return this.#scope.statements();
  }
}
