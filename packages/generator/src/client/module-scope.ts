import { nameList } from "../output/text.ts";

/** A name that a module imports from another one. */
interface Import {
  readonly name: string;
  /** Its name in the module. */
  readonly local: string;
  readonly isType: boolean;
}

/** The names of a generated module. Those that it declares stay as they are; a value that is imported gets another name then. */
export class ModuleScope {
  readonly #taken: Set<string>;
  readonly #imports = new Map<string, Import[]>();

  /** @param declared The values that the module declares, with the parameters of its functions. */
  constructor(declared: Iterable<string>) {
    this.#taken = new Set(declared);
  }

  /** Imports a value and returns its name in the module. */
  value(file: string, name: string): string {
    const known = this.#from(file).find((other) => other.name === name && !other.isType);
    if (known !== undefined) return known.local;
    const local = freeName(name, this.#taken);
    this.#from(file).push({ name, local, isType: false });
    return local;
  }

  /** Imports a type. No other type has its name, because `rejectTakenNames` gives each name to one owner. */
  type(file: string, name: string): void {
    const imports = this.#from(file);
    if (!imports.some((other) => other.name === name)) imports.push({ name, local: name, isType: true });
  }

  /** The import statements: packages first, then the modules that are furthest away. */
  statements(): string {
    const files = [...this.#imports.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return files.map((file) => statement(file, this.#imports.get(file) ?? [])).join("");
  }

  #from(file: string): Import[] {
    const imports = this.#imports.get(file) ?? [];
    this.#imports.set(file, imports);
    return imports;
  }
}

/** Returns a name that is not taken, with underscores appended where needed, and marks it as taken. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  while (taken.has(free)) free += "_";
  taken.add(free);
  return free;
}

function statement(file: string, imports: readonly Import[]): string {
  const areTypes = imports.every(({ isType }) => isType);
  const names = imports
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, local, isType }) => {
      const renamed = local === name ? name : `${name} as ${local}`;
      return isType && !areTypes ? `type ${renamed}` : renamed;
    });
  return `import ${areTypes ? "type " : ""}${nameList(names)} from "${file}";\n`;
}

function rank(file: string): number {
  return file.startsWith(".") ? 1 : 0;
}
